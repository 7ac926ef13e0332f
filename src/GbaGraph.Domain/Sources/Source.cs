using GbaGraph.Domain.Dates;

namespace GbaGraph.Domain.Sources;

/// <summary>Where claims come from.</summary>
/// <param name="Key">The stable key that evidence cites, such as <c>phbs-2023</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="TitleZh">Its title in Chinese, or null.</param>
/// <param name="TitleEn">Its title in English (its own, or our translation), or null.</param>
/// <param name="Authors">Authors as printed, or null.</param>
/// <param name="Year">Year of publication, or null.</param>
/// <param name="File">The start of the paper's file name among the texts, by which anchors are checked, or null.</param>
/// <param name="Note">A note of ours, or null.</param>
/// <param name="AsOf">What the source means by an undated "now", where it shows it; or null.</param>
public sealed record Source(string Key, SourceKind Kind, string? TitleZh, string? TitleEn, string? Authors, int? Year, string? File, string? Note, PartialDate? AsOf = null);
