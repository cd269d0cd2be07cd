'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Lets a link to the page's other language change the page instead of loading it, so that the
 * form's values can stay.
 */
export function KeepPage() {
  const router = useRouter()

  useEffect(() => {
    const listening = new AbortController()
    document.addEventListener('click', go, listening)
    return () => listening.abort()

    function go(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
      if (!link?.hreflang || isElsewhere || event.defaultPrevented) return

      event.preventDefault()
      router.push(link.pathname, { scroll: false })
    }
  }, [router])

  return null
}
