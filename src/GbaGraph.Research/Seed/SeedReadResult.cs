using GbaGraph.Domain.Records;

namespace GbaGraph.Research.Seed;

/// <summary>What was read from a seed.</summary>
/// <param name="Record">The record, or null where there are defects.</param>
/// <param name="Defects">Everything that is wrong, by file, row and column.</param>
/// <param name="Hash">SHA-256 of file names and contents in lower-case hex, the same for LF and CRLF and with or without a byte order mark.</param>
public sealed record SeedReadResult(KnowledgeRecord? Record, IReadOnlyList<SeedDefect> Defects, string Hash);
