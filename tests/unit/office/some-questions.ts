/** Questions of an office's own, one of each kind, as its entry has them. */
export const SOME_QUESTIONS = [
  {
    key: 'loanPromise',
    label: { sv: 'Har du lånelöfte?', en: 'Do you have a loan promise?' },
    kind: 'choice' as const,
    options: [
      {
        value: 'yes',
        label: { sv: 'Ja', en: 'Yes' },
        interest: { leadScore: 3, categoryIds: ['KAT_LAN'] },
      },
      { value: 'soon', label: { sv: 'På gång', en: 'On its way' } },
      { value: 'no', label: { sv: 'Nej', en: 'No' } },
    ],
    required: false,
  },
  {
    key: 'calculation',
    label: { sv: 'Jag vill ha en boendekostnadskalkyl', en: 'I would like a calculation of costs' },
    kind: 'tick' as const,
    options: [],
    required: false,
    to: 'task',
    interest: { task: { predefinedTaskId: 'TSK_KALKYL', note: 'Skicka kalkyl' } },
  },
  {
    key: 'source',
    label: { sv: 'Hur hittade du bostaden?', en: 'How did you find the home?' },
    kind: 'text' as const,
    options: [],
    required: false,
    to: 'customField',
    customField: 'Källa',
  },
]
