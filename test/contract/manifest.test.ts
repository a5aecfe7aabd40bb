// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { sourcesBelow, walk } from './source/files';
import { manifest, strings, text } from './source/manifest';

const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);

function registeredCommands(): readonly string[] {
  const found = new Set<string>();
  for (const path of sourcesBelow('src/vscode')) {
    walk(path, (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'commands.registerCommand') {
        const id = node.arguments[0]?.getText() ?? '';
        const literal = new RegExp(`const ${id} = '([^']+)'`).exec(readFileSync(path, 'utf8'))?.[1];
        if (literal !== undefined) {
          found.add(literal);
        }
      } else if (ts.isObjectLiteralExpression(node)) {
        const properties = new Map(node.properties.map((property) => [property.name?.getText(), property]));
        const id = properties.get('id');
        if (
          id !== undefined &&
          properties.has('run') &&
          ts.isPropertyAssignment(id) &&
          ts.isStringLiteral(id.initializer)
        ) {
          found.add(id.initializer.text);
        }
      }
    });
  }
  return [...found];
}

function references(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return /^%[\w.-]+%$/.test(value) ? [value.slice(1, -1)] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(references) : [];
}

describe('contract: manifest', () => {
  it('declares exactly the commands that are registered', () => {
    assert.deepEqual(registeredCommands().toSorted(), declared.toSorted());
  });

  it('names commands alike: one category, a verb first, no emoji', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.equal(category, '%category%', command);
      assert.match(text(title), /^[A-Z][a-z]+ [^.!]+$/, command);
      assert.doesNotMatch(text(title), /\p{Extended_Pictographic}/u, command);
    }
    assert.equal(contributes['keybindings'], undefined);
  });

  it('puts only declared commands into menus, welcome views and the walkthrough', () => {
    // The editor adds one to every view.
    const ofViews = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => `${id}.focus`));
    const used = [
      ...Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command)),
      ...[...strings.values()].flatMap((each) =>
        [...each.matchAll(/command:(ospoLens(?:\.\w+)+)/g)].map(([, id]) => id ?? ''),
      ),
      ...contributes.walkthroughs
        .flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents))
        .flatMap((event) => (event.startsWith('onCommand:') ? [event.slice('onCommand:'.length)] : [])),
    ];
    assert.deepEqual(
      used.filter((id) => !declared.includes(id) && !ofViews.includes(id)),
      [],
    );
  });

  it('has at most three buttons on a row of a view', () => {
    const rows = new Map<string, number>();
    for (const { when = '', group = '' } of contributes.menus['view/item/context'] ?? []) {
      if (group.startsWith('inline')) {
        rows.set(when, (rows.get(when) ?? 0) + 1);
      }
    }
    assert.ok(
      [...rows.values()].every((count) => count <= 3),
      JSON.stringify([...rows]),
    );
  });

  it('takes every text for people from package.nls.json, and keeps no text that nobody uses', () => {
    const used = new Set(references(manifest));
    assert.deepEqual(
      [...used].filter((key) => !strings.has(key)),
      [],
    );
    assert.deepEqual(
      [...strings.keys()].filter((key) => !used.has(key)),
      [],
    );
    const literal: string[] = [];
    const visit = (value: unknown, key: string): void => {
      if (typeof value === 'string') {
        if (
          /^(?:title|category|description|markdownDescription|contents|altText|contextualTitle|name)$/.test(key) &&
          !/^%.+%$/.test(value)
        ) {
          literal.push(`${key}: ${value}`);
        }
      } else if (Array.isArray(value)) {
        value.forEach((each) => visit(each, /^enum\w*Descriptions$/i.test(key) ? 'description' : ''));
      } else if (typeof value === 'object' && value !== null) {
        Object.entries(value).forEach(([each, inner]) => visit(inner, each));
      }
    };
    visit(contributes, '');
    assert.deepEqual(literal, []);
  });

  it('has the same keys in every translation', () => {
    for (const name of readdirSync('.').filter((each) => /^package\.nls\.[\w-]+\.json$/.test(each))) {
      const keys = Object.keys(JSON.parse(readFileSync(name, 'utf8')) as object);
      assert.deepEqual(keys.toSorted(), [...strings.keys()].toSorted(), name);
    }
  });

  it('describes every setting: default, scope, order, and each choice', () => {
    const orders = new Set<unknown>();
    for (const [id, setting] of Object.entries(contributes.configuration.properties)) {
      assert.match(id, /^ospoLens\./);
      assert.ok('default' in setting, id);
      assert.match(String(setting['scope']), /^(?:application|machine|window|resource|language-overridable)$/, id);
      assert.match(text(String(setting['markdownDescription'])), /\w.*\.$/s, id);
      assert.equal(typeof setting['order'], 'number', id);
      orders.add(setting['order']);
      const { enum: choices, enumDescriptions, markdownEnumDescriptions } = setting;
      if (Array.isArray(choices)) {
        assert.equal(
          ((markdownEnumDescriptions ?? enumDescriptions) as unknown[] | undefined)?.length,
          choices.length,
          id,
        );
        assert.ok(choices.includes(setting['default']), id);
      }
      assert.equal(setting['$ref'], undefined, id);
      assert.doesNotMatch(id, /path|executable|command/i, 'nothing that names a program can be set');
    }
    assert.equal(orders.size, Object.keys(contributes.configuration.properties).length);
  });

  it('reads the settings that it declares, and only those', () => {
    const source = sourcesBelow('src/vscode')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const ids = Object.keys(contributes.configuration.properties).map((id) => id.slice('ospoLens.'.length));
    assert.deepEqual(
      ids.filter((id) => !source.includes(`'${id}'`) && !source.includes(`'ospoLens.${id}'`)),
      [],
    );
  });

  it('has few views, each with an icon and a title for other places, and all in one container', () => {
    const views = Object.values(contributes.views).flat();
    assert.equal(contributes.viewsContainers.activitybar.length, 1);
    assert.equal(Object.keys(contributes.views).length, 1);
    assert.ok(views.length >= 1 && views.length <= 5);
    for (const { id, name, icon, contextualTitle } of views) {
      assert.ok(icon !== undefined && existsSync(icon), id);
      assert.ok(contextualTitle !== undefined && text(contextualTitle) !== '', id);
      assert.ok(text(name).length <= 20, id);
      assert.ok(
        contributes.viewsWelcome.some(({ view }) => view === id),
        `${id} has no welcome`,
      );
    }
  });

  it('draws the container in one colour on a square of 24', () => {
    const svg = readFileSync(contributes.viewsContainers.activitybar[0]!.icon, 'utf8');
    assert.match(svg, /viewBox="0 0 24 24"/);
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)]
      .map(([, colour]) => colour)
      .filter((colour) => colour !== 'none');
    assert.ok(new Set(colours).size <= 1, colours.join(' '));
  });

  it('wakes up for governance files only, never for every window', () => {
    const allowed = /^(?:workspaceContains:[\w./-]+|onLanguage:[\w-]+|onWebviewPanel:ospoLens\.\w+)$/;
    assert.deepEqual(
      manifest.activationEvents.filter((event) => !allowed.test(event)),
      [],
    );
    const implied = declared.map((id) => `onCommand:${id}`);
    assert.deepEqual(
      manifest.activationEvents.filter((event) => implied.includes(event)),
      [],
    );
  });

  it('has one walkthrough of four to six steps, each with a picture, words for it, and an end', () => {
    assert.equal(contributes.walkthroughs.length, 1);
    const steps = contributes.walkthroughs[0]!.steps;
    assert.ok(steps.length >= 4 && steps.length <= 6);
    for (const { id, media, completionEvents } of steps) {
      assert.ok(media.svg !== undefined && existsSync(media.svg), id);
      assert.ok(text(media.altText) !== '', id);
      assert.ok(completionEvents.length > 0, id);
    }
  });

  it('brings its schemas along, so that no editor fetches anything', () => {
    const validations = [contributes['yamlValidation'], contributes['jsonValidation']].flat() as (
      { readonly url: string } | undefined
    )[];
    for (const validation of validations) {
      if (validation !== undefined) {
        assert.match(validation.url, /^\.\/resources\/schemas\//);
        assert.ok(existsSync(validation.url), validation.url);
      }
    }
  });

  it('tests against the oldest editor that it promises to run in', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('pins every dependency to one version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });
});
