/** The smallest possible page of Next's: the base that everything of ours is compared with. */
export default function Page() {
  return <p>Hej</p>
}
