/** The way to Redis. */
import {Redis} from 'ioredis'
import {MaterialError} from '../../tree/problem.js'

/** A connection that waits for Redis to come back. Throws a `MaterialError` where nobody answers at all. */
export async function connect(url: string): Promise<Redis> {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: (times) => Math.min(100 * times, 2000),
  })
  let last = ''
  redis.on('error', (error: Error) => {
    last = error.message
  })
  const limit = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(last || 'no answer within 5 s')), 5000).unref()
  })
  try {
    await Promise.race([redis.connect(), limit])
  } catch (error) {
    redis.disconnect()
    throw new MaterialError([
      {
        rule: 'queue-unreachable',
        severity: 'error',
        message: `no Redis answers at ${url.replace(/\/\/[^@/]*@/, '//…@')}: ${last || (error as Error).message}`,
        remedy: 'start redis-server there, or build without --queue',
      },
    ])
  }
  return redis
}
