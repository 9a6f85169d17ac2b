import { answerThread } from './answer-thread.ts';
import { makeFile } from './exports/make-file.ts';

/** The thread that makes files of notes, so that the one that answers pages never waits for it. */

answerThread(makeFile);
