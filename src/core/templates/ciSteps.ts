// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Language } from '../facts/language';

/** How one language is built and tested from a fresh checkout. */
export interface BuildSteps {
  /** Action that sets the language up, with its inputs; absent where the runner has it already. */
  readonly setup?: { readonly uses: string; readonly with: Readonly<Record<string, string>> };
  /** Image for services that run a job in a container. */
  readonly image: string;
  /** What such an image lacks. */
  readonly prepare?: readonly string[];
  readonly commands: readonly string[];
}

export const BUILD_STEPS: Readonly<Record<Language, BuildSteps>> = {
  node: {
    setup: { uses: 'actions/setup-node@v4', with: { 'node-version': 'lts/*' } },
    image: 'node:lts',
    commands: ['npm ci', 'npm test'],
  },
  python: {
    setup: { uses: 'actions/setup-python@v5', with: { 'python-version': '3.x' } },
    image: 'python:3',
    commands: ['python -m pip install --editable . pytest', 'python -m pytest'],
  },
  rust: { image: 'rust:1', commands: ['cargo build --all-targets', 'cargo test'] },
  go: {
    setup: { uses: 'actions/setup-go@v5', with: { 'go-version-file': 'go.mod' } },
    image: 'golang:1',
    commands: ['go vet ./...', 'go test ./...'],
  },
  maven: {
    setup: { uses: 'actions/setup-java@v4', with: { distribution: 'temurin', 'java-version': '21' } },
    image: 'maven:3-eclipse-temurin-21',
    commands: ['mvn --batch-mode verify'],
  },
  gradle: {
    setup: { uses: 'actions/setup-java@v4', with: { distribution: 'temurin', 'java-version': '21' } },
    image: 'gradle:jdk21',
    commands: ['./gradlew build'],
  },
  dotnet: {
    setup: { uses: 'actions/setup-dotnet@v4', with: { 'dotnet-version': '8.x' } },
    image: 'ubuntu:24.04',
    prepare: ['apt-get update', 'apt-get install --yes dotnet-sdk-8.0'],
    commands: ['dotnet build', 'dotnet test --no-build'],
  },
  php: { image: 'composer:2', commands: ['composer validate --strict', 'composer install', 'composer test'] },
  ruby: {
    setup: { uses: 'ruby/setup-ruby@v1', with: { 'ruby-version': '3.3' } },
    image: 'ruby:3',
    commands: ['bundle install', 'bundle exec rake'],
  },
  make: { image: 'debian:stable', commands: ['make', 'make check'] },
  other: { image: 'debian:stable', commands: ['echo "Put the commands that build and test here" && exit 1'] },
};
