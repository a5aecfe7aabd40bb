// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

import type { Wanted } from './element';

const SVG = 'http://www.w3.org/2000/svg';
const LISTENERS = new WeakMap<Element, Map<string, (event: Event) => void>>();
const KEYS = new WeakMap<Node, string>();

/**
 * Makes the children of `parent` what is wanted, touching only what differs: elements stay, and with them focus,
 * scroll position, selection and what assistive technology has read.
 */
export function patchChildren(parent: Element, wanted: readonly (Wanted | string)[]): void {
  const keyed = new Map<string, Element>();
  for (const child of parent.children) {
    const key = KEYS.get(child);
    if (key !== undefined) {
      keyed.set(key, child);
    }
  }
  let at: ChildNode | null = parent.firstChild;
  for (const item of wanted) {
    const match = matching(at, item, keyed);
    const node = match ?? create(item, parent);
    if (node === at) {
      at = at.nextSibling;
    } else {
      // Moving a node takes its focus away, so what stands in front of it is taken out instead where that is enough.
      while (match !== undefined && at !== null && at !== node && !isWantedLater(at, wanted)) {
        const gone: ChildNode = at;
        at = at.nextSibling;
        gone.remove();
      }
      if (at === node) {
        at = node.nextSibling;
      } else {
        parent.insertBefore(node, at);
      }
    }
    update(node, item);
  }
  while (at !== null) {
    const gone: ChildNode = at;
    at = at.nextSibling;
    gone.remove();
  }
}

function matching(at: ChildNode | null, item: Wanted | string, keyed: Map<string, Element>): ChildNode | undefined {
  if (typeof item === 'string') {
    return at?.nodeType === Node.TEXT_NODE ? at : undefined;
  }
  const candidate = item.key === undefined ? at : keyed.get(item.key);
  return candidate instanceof Element && candidate.localName === item.name && KEYS.get(candidate) === item.key
    ? candidate
    : undefined;
}

function isWantedLater(node: ChildNode, wanted: readonly (Wanted | string)[]): boolean {
  const key = KEYS.get(node);
  return key !== undefined && wanted.some((item) => typeof item !== 'string' && item.key === key);
}

function create(item: Wanted | string, parent: Element): ChildNode {
  if (typeof item === 'string') {
    return document.createTextNode(item);
  }
  const svg = item.name === 'svg' || (parent.namespaceURI === SVG && parent.localName !== 'foreignObject');
  const element = svg ? document.createElementNS(SVG, item.name) : document.createElement(item.name);
  if (item.key !== undefined) {
    KEYS.set(element, item.key);
  }
  return element;
}

function update(node: ChildNode, item: Wanted | string): void {
  if (typeof item === 'string') {
    if (node.nodeValue !== item) {
      node.nodeValue = item;
    }
    return;
  }
  const element = node as Element;
  updateAttributes(element, item.attributes);
  updateListeners(element, item.listeners);
  patchChildren(element, item.children);
  // What is chosen, ticked and typed are properties: the attributes only say it at first.
  if (element instanceof HTMLOptionElement) {
    element.selected = item.attributes.has('selected');
  } else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    updateControl(element, item.attributes);
  }
}

/** Leaves a control alone that says what is wanted already: setting it would move the cursor. */
function updateControl(control: HTMLInputElement | HTMLTextAreaElement, wanted: ReadonlyMap<string, string>): void {
  const value = wanted.get('value');
  if (value !== undefined && control.value !== value) {
    control.value = value;
  }
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.checked = wanted.has('checked');
  }
}

function updateAttributes(element: Element, wanted: ReadonlyMap<string, string>): void {
  for (const name of element.getAttributeNames()) {
    if (!wanted.has(name)) {
      element.removeAttribute(name);
    }
  }
  for (const [name, value] of wanted) {
    // The text of a text area is not an attribute.
    if (element.getAttribute(name) !== value && !(name === 'value' && element.localName === 'textarea')) {
      element.setAttribute(name, value);
    }
  }
}

/** One listener a type stays on the element for ever and asks what is wanted now. */
function updateListeners(element: Element, wanted: ReadonlyMap<string, (event: Event) => void>): void {
  const present = LISTENERS.get(element) ?? new Map<string, (event: Event) => void>();
  for (const type of wanted.keys()) {
    if (!present.has(type)) {
      element.addEventListener(type, (event) => LISTENERS.get(element)?.get(type)?.(event));
    }
  }
  if (wanted.size > 0 || present.size > 0) {
    const silent = [...present.keys()].filter((type) => !wanted.has(type)).map((type) => [type, ignore] as const);
    LISTENERS.set(element, new Map([...silent, ...wanted]));
  }
}

function ignore(): void {
  // The element has no use for this event any more.
}
