package org.lucerna.source;

/**
 * The beginning of a file, for recognition.
 *
 * @param name last part of the file's name: a hint only
 * @param mediaType what Tika's detector says of the bytes
 * @param text the first 64 KiB, decompressed and decoded; garbled for binary files
 * @param size bytes of the whole (decompressed) file where known, else -1
 */
public record SourceHead(String name, String mediaType, String text, long size) {}
