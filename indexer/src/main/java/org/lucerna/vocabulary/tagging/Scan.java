package org.lucerna.vocabulary.tagging;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** All that a scan of one record found, before anything is decided. Not shared by threads. */
final class Scan {
  final Tokens tokens;
  final Sentences sentences;

  /** First token of each part of the record, and one more entry for the end. */
  final int[] partStart;

  /** Word groups seen at each token. */
  final long[] groupsAt;

  final long[] groupsOfSentence;
  long groupsOfRecord;

  /** Concepts whose long form occurs somewhere in the record. */
  final BitSet spelledOut = new BitSet();

  Entry.Term[] term = new Entry.Term[64];
  int[] termFirst = new int[64];
  int[] termLast = new int[64];
  int terms;

  CueKind[] cue = new CueKind[64];
  int[] cueFirst = new int[64];
  int[] cueLast = new int[64];
  int cues;

  Entry.Piece[] piece = new Entry.Piece[8];
  int[] pieceFirst = new int[8];
  int[] pieceLast = new int[8];
  int pieces;

  /** Short forms that this record spells out as something else. */
  private final Set<String> redefined = new HashSet<>();

  /** Steps taken in the trie and among cues: what the linear-time test counts. */
  long steps;

  Scan(Tokens tokens, int[] partStart, Sentences sentences) {
    this.tokens = tokens;
    this.partStart = partStart;
    this.sentences = sentences;
    this.groupsAt = new long[tokens.count];
    this.groupsOfSentence = new long[sentences.count];
  }

  void addTerm(Entry.Term found, int first, int last) {
    if (terms == term.length) {
      int larger = terms * 2;
      term = Arrays.copyOf(term, larger);
      termFirst = Arrays.copyOf(termFirst, larger);
      termLast = Arrays.copyOf(termLast, larger);
    }
    term[terms] = found;
    termFirst[terms] = first;
    termLast[terms++] = last;
  }

  void addCue(CueKind kind, int first, int last) {
    if (cues == cue.length) {
      int larger = cues * 2;
      cue = Arrays.copyOf(cue, larger);
      cueFirst = Arrays.copyOf(cueFirst, larger);
      cueLast = Arrays.copyOf(cueLast, larger);
    }
    cue[cues] = kind;
    cueFirst[cues] = first;
    cueLast[cues++] = last;
  }

  void addPiece(Entry.Piece found, int first, int last) {
    if (pieces == piece.length) {
      int larger = pieces * 2;
      piece = Arrays.copyOf(piece, larger);
      pieceFirst = Arrays.copyOf(pieceFirst, larger);
      pieceLast = Arrays.copyOf(pieceLast, larger);
    }
    piece[pieces] = found;
    pieceFirst[pieces] = first;
    pieceLast[pieces++] = last;
  }

  boolean isRedefined(Entry.Term term) {
    return !redefined.isEmpty() && term.form() != null && redefined.contains(term.form());
  }

  /** "ischaemia-reperfusion effects (IRE)": initials before a bracket that spell the short form. */
  void noteRedefinitions() {
    for (int i = 0; i < terms; i++) {
      String form = term[i].form();
      if (form != null
          && (tokens.gap[termFirst[i]] & Gap.OPEN) != 0
          && !spelledOut.get(term[i].concept())
          && initialsSpell(form, termFirst[i])) {
        redefined.add(form);
      }
    }
  }

  private boolean initialsSpell(String form, int token) {
    int at = token - 1;
    for (int i = form.length() - 1; i >= 0; i--) {
      char letter = Character.toLowerCase(form.charAt(i));
      if (!Character.isLetter(letter)) {
        continue;
      }
      if (at < 0 || Character.toLowerCase(tokens.chars[tokens.start[at]]) != letter) {
        return false;
      }
      at--;
    }
    return true;
  }
}
