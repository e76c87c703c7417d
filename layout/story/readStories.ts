// The Markdown files that an edition names, each read once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { decodeSource, type ReadSource, readSource, spanFile, staysInside } from '../diagnostic/readSource.js';
import type { Span } from '../diagnostic/span.js';
import { readStory } from './readStory.js';
import type { Story } from './story.js';

/** A story's file as it was read, so that later steps need not ask the disk again. */
export interface StoryFile {
  /** As in `Story.id`. */
  readonly id: string;
  /** As in `Span.file`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What is gathered while reading. */
interface Findings {
  readonly sources: Map<string, string>;
  readonly diagnostics: Diagnostic[];
}

/** A story's text with the very bytes it was decoded from. */
const readStoryFile = (
  path: string,
  workspaceRoot: string,
  asked: Span,
): ReadSource & { readonly bytes?: Uint8Array } => {
  try {
    const bytes = readFileSync(path);
    return { bytes, ...decodeSource(spanFile(path, workspaceRoot), bytes) };
  } catch {
    // The source reader tells what is the matter with the file.
    return { diagnostics: readSource(path, workspaceRoot, asked).diagnostics };
  }
};

/** Reads an edition's stories; everything found out goes to `findings`. */
export class StoryReader {
  /** In the order of reading. */
  readonly files: StoryFile[] = [];
  /** The place of each file that was named, and the stories that could be read, both by `Story.id`. */
  private readonly places = new Map<string, string>();
  private readonly stories = new Map<string, Story>();

  constructor(
    private readonly folder: string,
    private readonly workspaceRoot: string,
    private readonly findings: Findings,
  ) {}

  report(diagnostic: Diagnostic): void {
    this.findings.diagnostics.push(diagnostic);
  }

  /** Whether a path leads out of the edition's folder; it is reported then. */
  private outside(file: string, span: Span): boolean {
    if (staysInside(this.folder, file)) return false;
    this.report(diagnose('path-outside', { path: file }, span));
    return true;
  }

  /** The id of the story that edition.yaml names so: `a.md`, `./a.md` and `a` are one. */
  idOf(file: string): string {
    return spanFile(join(this.folder, file), this.folder).replace(/\.md$/, '');
  }

  /** A story that was read before, as edition.yaml names it; undefined and reported where there is none. */
  known(file: string, span: Span): Story | undefined {
    const id = this.idOf(file);
    const story = this.stories.get(id);
    // A story that could not be read has been told of.
    if (!story && !this.places.has(id)) this.report(diagnose('jump-unknown', { file }, span));
    return story;
  }

  /** Reads a story for a place (a slot's name). A file that is named twice is reported. */
  read(file: string, place: string, span: Span): Story | undefined {
    if (this.outside(file, span)) return undefined;
    const path = join(this.folder, file);
    const id = this.idOf(file);
    const before = this.places.get(id);
    if (before !== undefined) {
      this.report(diagnose('story-twice', { file, slot: before }, span));
      return undefined;
    }
    this.places.set(id, place);
    const read = readStoryFile(path, this.workspaceRoot, span);
    for (const diagnostic of read.diagnostics) this.report(diagnostic);
    if (!read.source || !read.bytes) return undefined;
    this.findings.sources.set(read.source.file, read.source.text);
    // Text in a wrong encoding would only add findings about gibberish.
    if (read.diagnostics.some(({ id }) => id === 'not-utf8')) return undefined;
    const { story, diagnostics } = readStory(read.source, id);
    for (const diagnostic of diagnostics) this.report(diagnostic);
    if (story.picture) this.outside(story.picture.file, story.picture.span);
    this.files.push({ id: story.id, file: story.file, bytes: read.bytes });
    this.stories.set(id, story);
    return story;
  }
}
