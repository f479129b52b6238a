import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { FIELD_KINDS } from '../engine/finding.ts'
import { KIND_NAMES } from './kind-names.ts'
import { inOurLanguage, type MessageKey, say } from './messages.ts'
import { Left } from './panel/left.tsx'
import type { LeftWording } from './panel/panel-data.ts'
import { Backup, type BackupProps } from './settings/backup.tsx'
import { Row, rowPlace } from './settings/row.tsx'
import { found, type SettingRow, type Topic } from './settings/setting-data.ts'
import { Sites, type SitesProps, sitePlace } from './settings/sites.tsx'
import { useTopicInView } from './settings/topic-in-view.ts'
import { TopicTree, type TreeEntry } from './settings/topic-tree.tsx'

export interface SettingsProps {
  rows: readonly SettingRow[]
  sites: SitesProps
  left: readonly LeftWording[]
  backup: BackupProps
  onSet(id: string, value: string | boolean): void
  onReset(id: string): void
  onUndo(id: string): void
  /** Shows the page with all rules. */
  onRules(): void
  /** Shows the packs of the writer's own. */
  onPacks(): void
}

/** The topics, in order; those without rows are lists of their own, and are found by their title. */
const TOPICS = ['marks', 'kinds', 'sites', 'families', 'keys', 'icon', 'person', 'left', 'backup'] as const
type AnyTopic = (typeof TOPICS)[number]

const TITLES = {
  marks: 'topic_marks',
  kinds: 'topic_kinds',
  sites: 'topic_sites',
  families: 'topic_families',
  keys: 'topic_keys',
  icon: 'topic_icon',
  person: 'topic_person',
  left: 'topic_left',
  backup: 'topic_backup',
} as const satisfies Record<AnyTopic, MessageKey>

const titleOf = (topic: AnyTopic): string => say(TITLES[topic])

function Section({ topic, children }: { topic: AnyTopic; children: ComponentChildren }) {
  return (
    <section id={topic} aria-labelledby={`${topic}-title`}>
      <h2 id={`${topic}-title`}>{titleOf(topic)}</h2>
      {children}
    </section>
  )
}

/** All settings, to search and to walk through by topic. Each works at once in open pages. */
export function Settings({ rows, sites, left, backup, onSet, onReset, onUndo, onRules, onPacks }: SettingsProps) {
  const [words, setWords] = useState('')
  const shown = rows.filter((row) => found(row, words))
  const ofTopic = (topic: Topic) => shown.filter((row) => row.topic === topic)
  const whole = (topic: AnyTopic) =>
    words.trim() === '' || titleOf(topic).toLowerCase().includes(words.trim().toLowerCase())
  const lists: Partial<Record<AnyTopic, ComponentChildren>> = {
    sites: <Sites {...sites} />,
    left: <Left left={left} onUndo={onUndo} />,
    backup: <Backup {...backup} />,
  }
  const isList = (topic: AnyTopic): topic is Exclude<AnyTopic, Topic> => topic in lists
  const topics = TOPICS.filter((topic) => (isList(topic) ? whole(topic) : ofTopic(topic).length > 0))
  const current = useTopicInView(topics)
  const below: Partial<Record<AnyTopic, readonly TreeEntry[]>> = {
    kinds: FIELD_KINDS.flatMap((kind) => {
      const [first] = ofTopic('kinds').filter(({ id }) => id.startsWith(`${kind}.`))
      return first ? [{ id: rowPlace(first.id), title: say(KIND_NAMES[kind]) }] : []
    }),
    sites: sites.sites.map(({ site, name }) => ({ id: sitePlace(site), title: name })),
  }
  return (
    <main class="settings" {...inOurLanguage()}>
      <header>
        <h1>{say('settings_title')}</h1>
        <input
          type="search"
          aria-label={say('settings_search')}
          placeholder={say('settings_search')}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </header>
      <TopicTree
        entries={topics.map((topic) => ({ id: topic, title: titleOf(topic), below: below[topic] }))}
        current={current}
      />
      <div class="topics">
        {topics.length === 0 && <p role="status">{say('settings_none', { words: words.trim() })}</p>}
        {topics.map((topic) => (
          <Section key={topic} topic={topic}>
            {topic === 'families' && (
              <div class="buttons">
                <button type="button" onClick={onRules}>
                  {say('settings_rules')}
                </button>
                <button type="button" onClick={onPacks}>
                  {say('packs_title')}
                </button>
              </div>
            )}
            {isList(topic)
              ? lists[topic]
              : ofTopic(topic).map((row) => (
                  <Row key={row.id} row={row} onSet={(value) => onSet(row.id, value)} onReset={() => onReset(row.id)} />
                ))}
          </Section>
        ))}
      </div>
    </main>
  )
}
