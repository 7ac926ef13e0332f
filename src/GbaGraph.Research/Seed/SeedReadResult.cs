using GbaGraph.Domain.Records;
using GbaGraph.Research.Seed.Coverage;

namespace GbaGraph.Research.Seed;

/// <summary>What was read from a seed.</summary>
/// <param name="Record">The record, or null where there are defects.</param>
/// <param name="Defects">Everything that is wrong, by file, row and column.</param>
/// <param name="Hash">SHA-256 of file names and contents in lower-case hex, the same for LF and CRLF and with or without a byte order mark.</param>
/// <param name="Coverage">What each paper whose text is at hand gave to the record; empty where there are other defects.</param>
public sealed record SeedReadResult(KnowledgeRecord? Record, IReadOnlyList<SeedDefect> Defects, string Hash, IReadOnlyList<PaperCoverage> Coverage);
