export interface Pool {
  readonly name: string;
  readonly open: boolean;
}

export async function pools(): Promise<readonly Pool[]> {
  const answer = await fetch('/pools.json');
  return (await answer.json()) as Pool[];
}
