/** Who has spoken of late, and whom the narrator has turned to: whom the next pronoun may mean. */
import type {Person} from '../persons/persons.js'
import {ThirdPersons} from './third-persons.js'

export class Recent {
  /** Who had spoken before what is told: `General Orsini had told me …; he had added …`. */
  earlier: Person | undefined
  /** The name of the one the narrator has turned to since: `he`, too. */
  topic: string | undefined
  lastSpeaker: Person | undefined

  constructor(readonly thirds = new ThirdPersons()) {}

  /** As it is now, for when a quoted letter has ended. */
  copy(): Recent {
    return Object.assign(new Recent(this.thirds.copy()), {
      earlier: this.earlier,
      topic: this.topic,
      lastSpeaker: this.lastSpeaker,
    })
  }
}
