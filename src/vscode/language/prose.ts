// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { MarkdownString, type Uri } from 'vscode';

/**
 * Text for hovers and completions. Every word goes in as text, so that nothing a workspace says becomes markup; the
 * marks between the words are ours. Never trusted, no HTML, no command links.
 */
export class Prose {
  readonly markdown = new MarkdownString();
  private empty = true;

  /** A new paragraph. */
  paragraph(...sentences: readonly string[]): this {
    return this.start('').words(sentences.join(' '));
  }

  /** A paragraph that starts with a title. */
  titled(title: string, ...sentences: readonly string[]): this {
    return this.start('**').words(title).mark('**').more(sentences);
  }

  /** A line of a list; `depth` from 0. */
  item(depth: number, title: string | undefined, ...sentences: readonly string[]): this {
    this.mark(this.empty ? '' : depth === 0 ? '\n\n' : '\n').mark(`${'    '.repeat(Math.max(depth - 1, 0))}- `);
    this.empty = false;
    return title === undefined
      ? this.words(sentences.join(' '))
      : this.mark('**').words(title).mark('**').more(sentences);
  }

  /** A link to an address that the caller has checked. */
  link(label: string, uri: Uri): this {
    return this.start('[').words(label).mark(`](${uri.toString()})`);
  }

  /** A paragraph of links, to addresses that the caller has made or checked. */
  links(label: string, targets: readonly (readonly [label: string, uri: Uri])[]): this {
    if (targets.length > 0) {
      this.start('').words(label);
      for (const [name, uri] of targets) {
        this.mark(' [').words(name).mark(`](${uri.toString()})`);
      }
    }
    return this;
  }

  private start(mark: string): this {
    this.mark(this.empty ? mark : `\n\n${mark}`);
    this.empty = false;
    return this;
  }

  private more(sentences: readonly string[]): this {
    return sentences.length === 0 ? this : this.mark('  \n').words(sentences.join(' '));
  }

  private mark(markup: string): this {
    this.markdown.appendMarkdown(markup);
    return this;
  }

  /** Word by word: `appendText` makes spaces unbreakable, and a sentence has to break. */
  private words(text: string): this {
    for (const [index, word] of text.split(/\s+/).entries()) {
      if (index > 0) {
        this.mark(' ');
      }
      this.markdown.appendText(word);
    }
    return this;
  }
}
