/** A sleep that can be ended, also by a call that was made while work was still being done. */
export function createWakeableSleep() {
  let isWoken = false
  let getUp = () => {}

  return {
    reset() {
      isWoken = false
    },
    wake() {
      isWoken = true
      getUp()
    },
    sleep: (ms: number) =>
      new Promise<void>((resolve) => {
        if (isWoken) return resolve()
        const timer = setTimeout(resolve, ms)
        getUp = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}
