/**
 * How V8 compiles expressions, for the whole process and its threads; imported before all else.
 *
 * V8 interprets an expression when it is first asked, and compiles it when it is asked again. Of the thousand that a document
 * asks nearly all are asked again, so that both are made of each: a first document waits for that longest.
 */
import {setFlagsFromString} from 'node:v8'
import {isMainThread} from 'node:worker_threads'

if (isMainThread) setFlagsFromString('--no-regexp-tier-up')
