namespace GbaGraph.Research.Seed.Coverage;

/// <summary>A quantity as a paper prints it.</summary>
/// <param name="Section">The narrowest section that it stands in.</param>
/// <param name="Position">Where it begins in the text without white space.</param>
/// <param name="Text">Its digits, or its Chinese numerals with the character after them.</param>
/// <param name="Values">What it can stand for: the number, and the number times the 万 or 亿 after it.</param>
internal sealed record PaperQuantity(string Section, int Position, string Text, IReadOnlyList<decimal> Values);
