/** @param {{ children: import('react').ReactNode }} props */
export default function Layout({ children }) {
  return (
    <html lang="sv">
      <body>{children}</body>
    </html>
  )
}
