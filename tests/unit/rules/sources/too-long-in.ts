import { isProgram, type Source } from './read-sources.ts'

const LINES_MAX = 150

/** Files that should have been two, with their length. Words are as many as there are things to say. */
export function tooLongIn(sources: Source[]) {
  return sources
    .filter(isProgram)
    .filter(({ path }) => /^(app|components|lib)\//.test(path))
    .filter(({ path }) => !/^lib\/language\/(sv|en)\.ts$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LINES_MAX)
    .map(({ path, lines }) => `${path}: ${lines}`)
}
