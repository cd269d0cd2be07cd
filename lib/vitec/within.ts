/** The promise's answer, or another where it takes longer. The work goes on for whoever asks next. */
export async function within<Answer>(
  ms: number,
  work: Promise<Answer>,
  otherwise: () => Answer | Promise<Answer>,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<'tooLate'>((resolve) => {
    timer = setTimeout(() => resolve('tooLate'), ms)
  })

  try {
    const first = await Promise.race([work.then((answer) => ({ answer })), tooLate])
    return first === 'tooLate' ? await otherwise() : first.answer
  } finally {
    clearTimeout(timer)
  }
}
