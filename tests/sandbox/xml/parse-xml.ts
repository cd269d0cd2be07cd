import { XMLParser, XMLValidator } from 'fast-xml-parser'

import { isRecord } from '../binding/is-record.ts'
import { decodeEntities } from './decode-entities.ts'

export type XmlElement = {
  name: string
  namespace: string
  isNil: boolean
  children: XmlElement[]
  text: string
}

type Scope = Readonly<Record<string, string>>

const INSTANCE_NAMESPACE = 'http://www.w3.org/2001/XMLSchema-instance'
const PROLOG_WITH_DOCTYPE = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*<!DOCTYPE/i

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
})

/**
 * The one root element, or null for a text that is not well-formed. .NET's reader forbids a DTD.
 */
export function parseXml(text: string): XmlElement | null {
  if (PROLOG_WITH_DOCTYPE.test(text) || XMLValidator.validate(text) !== true) return null

  const parsed: unknown = parser.parse(text)
  const roots = Array.isArray(parsed) ? parsed.filter(isElementNode) : []

  return roots.length === 1 ? readElement(roots[0], { xml: 'xml' }) : null
}

/**
 * The function returns null when a prefix in it belongs to no namespace, or an entity is none of
 * XML's own.
 */
function readElement(node: unknown, outer: Scope): XmlElement | null {
  if (!isRecord(node)) return null
  const tag = tagOf(node)
  const attributes = attributesOf(node)
  const scope = scopeWithin(outer, attributes)
  const [prefix, name] = splitName(tag)
  const namespace = prefix === '' ? (scope[''] ?? '') : scope[prefix]
  const inside = node[tag]
  if (namespace === undefined || !Array.isArray(inside)) return null

  const children = inside.filter(isElementNode).map((child) => readElement(child, scope))
  const text = inside.map(textOf).join('')
  const known = children.filter((child) => child !== null)
  if (known.length !== children.length || decodeEntities(text) === null) return null

  return { name, namespace, isNil: hasNil(attributes, scope), children: known, text: plain(inside) }
}

function isElementNode(node: unknown) {
  return isRecord(node) && !('#text' in node) && !('#cdata' in node)
}

function tagOf(node: Record<string, unknown>) {
  return Object.keys(node).find((key) => key !== ':@') ?? ''
}

function attributesOf(node: Record<string, unknown>) {
  const attributes = node[':@']

  return isRecord(attributes) ? Object.entries(attributes) : []
}

function scopeWithin(outer: Scope, attributes: [string, unknown][]): Scope {
  const declared = attributes
    .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    .map(([name, uri]) => [name.slice('xmlns:'.length), String(uri)])

  return { ...outer, ...Object.fromEntries(declared) }
}

function splitName(name: string): [prefix: string, name: string] {
  const colon = name.indexOf(':')

  return [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)]
}

function hasNil(attributes: [string, unknown][], scope: Scope) {
  return attributes.some(([name, value]) => {
    const [prefix, local] = splitName(name)

    return local === 'nil' && scope[prefix] === INSTANCE_NAMESPACE && /^(true|1)$/.test(`${value}`)
  })
}

/** The text outside CDATA, where entities are decoded. */
function textOf(node: unknown) {
  return isRecord(node) && typeof node['#text'] === 'string' ? node['#text'] : ''
}

function plain(nodes: unknown[]): string {
  return nodes
    .map((node) => {
      const cdata = isRecord(node) ? node['#cdata'] : undefined

      return Array.isArray(cdata) ? cdata.map(textOf).join('') : decodeEntities(textOf(node))
    })
    .join('')
}
