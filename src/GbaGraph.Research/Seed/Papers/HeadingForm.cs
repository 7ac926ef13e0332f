namespace GbaGraph.Research.Seed.Papers;

/// <summary>How a heading is numbered, from the highest level to the lowest.</summary>
internal enum HeadingForm
{
    Chinese,
    ChineseBracket,
    Arabic,
    ArabicBracket,
}
