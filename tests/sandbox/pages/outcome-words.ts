import type { LedgerEntry } from '../store/ledger.ts'

const FAULT_NAMES = {
  down: 'linjen stängdes',
  slow: 'långsamt svar',
  clock: 'klockan går fel',
  silent: 'inget svar',
  resetBeforeRead: 'linjen bröts före läsning',
  resetAfterRead: 'linjen bröts efter läsning',
  resetAfterStore: 'linjen bröts efter att den sparats',
  cutInAnswer: 'svaret bröts mitt i',
  stallInAnswer: 'svaret stannade mitt i',
  status: 'annan status',
  refuse: 'påhittad avvisning',
  redirect: 'omdirigering',
  huge: 'jättelikt svar',
  garbage: 'skräp i stället för svar',
  html: 'underhållssida',
} as const

export function outcomeWords({ outcome, fault, contact, status }: LedgerEntry) {
  const disturbance = fault ? ` · störning: ${FAULT_NAMES[fault.kind]}` : ''
  const words = {
    stored: contact?.match === 'none' ? 'Ny kontakt' : 'Känd kontakt',
    refused: `Avvisad (${status})`,
    unauthorized: 'Fel inloggning (401)',
    forbidden: 'Ingen rätt till kontoret (403)',
    fault: 'Togs inte emot',
  }

  return words[outcome] + disturbance
}
