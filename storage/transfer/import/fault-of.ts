import { Fault, type FileFault } from '../../../domain/file-fault';
import { isMistake } from '../../problems';

/**
 * The fault that an error in the reading of a file stands for. What is neither one of ours nor the file's is a
 * mistake of the code and is thrown on.
 */
export function faultOf(error: unknown): FileFault {
  if (error instanceof Fault) return error.fault;
  if (error instanceof DOMException && /^Not(Readable|Found)Error$/.test(error.name)) {
    return { kind: 'unreadable', place: null };
  }
  if (isMistake(error)) throw error;
  return { kind: 'broken-archive', place: null };
}
