import { useEffect, useState } from 'preact/hooks'

/** Which part of a long page is being read: the first of the elements with these ids that stands in the upper part of the window; null while none does. */
export function useTopicInView(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const all = ids.join(' ')
  useEffect(() => {
    const topics = all.split(' ')
    const seen = new Set<string>()
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) seen.add(target.id)
          else seen.delete(target.id)
        }
        setCurrent(topics.find((id) => seen.has(id)) ?? null)
      },
      { rootMargin: '0px 0px -60% 0px' },
    )
    for (const id of topics) {
      const element = document.getElementById(id)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [all])
  return current
}
