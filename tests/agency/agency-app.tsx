import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

const HOMES = ['OBJ11385_1395932274', 'OBJ11385_1401120331']

/** An agency's single-page app: it mounts the form, changes its home, and unmounts it. */
function App({ app }: { app: string }) {
  const [estate, setEstate] = useState<string | null>(null)
  const [told, setTold] = useState(0)

  useEffect(() => {
    const count = () => setTold((before) => before + 1)
    document.addEventListener('interest:submitted', count)
    return () => document.removeEventListener('interest:submitted', count)
  }, [])

  return (
    <main>
      {HOMES.map((home, index) => (
        <button key={home} type="button" onClick={() => setEstate(home)}>
          Home {index + 1}
        </button>
      ))}
      <button type="button" onClick={() => setEstate(null)}>
        Away
      </button>
      <p>Told {told}</p>
      {estate && (
        <interest-form office="ekbacken" estate={estate} locale="sv">
          <a href={`${app}/sv/ekbacken/${estate}#interest`}>Anmäl intresse</a>
        </interest-form>
      )}
    </main>
  )
}

const place = document.getElementById('app')
if (place) {
  const app = place.dataset.app ?? ''
  const script = document.createElement('script')
  script.src = `${app}/embed.js`
  document.head.append(script)
  createRoot(place).render(
    <StrictMode>
      <App app={app} />
    </StrictMode>,
  )
}
