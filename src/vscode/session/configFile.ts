// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import {
  FileType,
  RelativePattern,
  Uri,
  workspace,
  type Disposable,
  type TextDocument,
  type WorkspaceFolder,
} from 'vscode';
import type { ConfigProblem } from '../../core/model/config';
import type { RepoPath } from '../../core/model/repoPath';
import { turns } from '../turns';
import type { ConfigFile } from './session';

/** What reading a text gave. `value` is absent when the text could not be understood as a whole. */
export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly ConfigProblem[];
}

/**
 * A file larger than this is not one of ours; core refuses it with a message, and needs no more than this to see it:
 * four bytes make two code units at most, three make one.
 */
const MAX_BYTES = 2 * 1024 * 1024;
const DEBOUNCE_MS = 40;

/**
 * Follows one of our files in a folder: the open document while it has unsaved changes, else the disk. Its last good
 * value stays when the text breaks.
 */
export class ConfigFileFollower<T> implements Disposable {
  private state: ConfigFile<T>;
  private readonly subscriptions: Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private generation = 0;
  private latest: Promise<void> = Promise.resolve();
  private disposed = false;

  constructor(
    folder: WorkspaceFolder,
    path: RepoPath,
    /** Loads what understands the text; called once there is a text. */
    private readonly parser: () => Promise<(text: string) => Parsed<T>>,
    initial: T,
    private readonly changed: () => void,
  ) {
    this.state = { exists: false, text: '', value: initial, broken: false, problems: [] };
    this.uri = Uri.joinPath(folder.uri, path);
    this.initial = initial;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, path));
    const about = (document: TextDocument) => document.uri.toString() === this.uri.toString();
    this.subscriptions = [
      watcher,
      watcher.onDidCreate(() => this.schedule()),
      watcher.onDidChange(() => this.schedule()),
      watcher.onDidDelete(() => this.schedule()),
      workspace.onDidOpenTextDocument((document) => about(document) && this.schedule()),
      workspace.onDidCloseTextDocument((document) => about(document) && this.schedule()),
      workspace.onDidChangeTextDocument(({ document }) => about(document) && this.schedule()),
    ];
  }

  readonly uri: Uri;
  private readonly initial: T;

  get current(): ConfigFile<T> {
    return this.state;
  }

  /** Reads the text as it is now. Never rejects; afterwards {@link current} is at least as new as the call. */
  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    let reading = (this.latest = this.read(++this.generation));
    await reading;
    while (reading !== this.latest) {
      reading = this.latest;
      await reading;
    }
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    this.subscriptions.forEach((subscription) => void subscription.dispose());
  }

  private async read(generation: number): Promise<void> {
    const text = this.openText() ?? (await readText(this.uri));
    const parse = text === undefined ? nothingToParse : await this.parser();
    if (!this.disposed && generation === this.generation) {
      this.take(text, parse);
    }
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), DEBOUNCE_MS);
  }

  /** The text that was not saved yet. A clean document says what the disk says, unless the file is gone: then it lies. */
  private openText(): string | undefined {
    return workspace.textDocuments
      .find(({ uri, isClosed, isDirty }) => isDirty && !isClosed && uri.toString() === this.uri.toString())
      ?.getText();
  }

  private take(text: string | undefined, parse: (text: string) => Parsed<T>): void {
    if (text === undefined) {
      if (this.state.exists) {
        this.state = { exists: false, text: '', value: this.initial, broken: false, problems: [] };
        this.changed();
      }
      return;
    }
    if (this.state.exists && this.state.text === text) {
      return;
    }
    const { value, problems } = turns.run('judge', () => parse(text));
    this.state = { exists: true, text, value: value ?? this.state.value, broken: value === undefined, problems };
    this.changed();
  }
}

function nothingToParse(): Parsed<never> {
  return { problems: [] };
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (!(type & FileType.File)) {
      return undefined;
    }
    const bytes = await workspace.fs.readFile(uri);
    return new TextDecoder().decode(size > MAX_BYTES ? bytes.subarray(0, MAX_BYTES) : bytes);
  } catch {
    return undefined;
  }
}
