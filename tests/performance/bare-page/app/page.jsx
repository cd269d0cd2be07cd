/** As little as a page of Next's can be: what everything of ours comes on top of. */
export default function Page() {
  return <p>Hej</p>
}
