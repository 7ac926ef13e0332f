namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>
/// How much room the answers to one operation took lately, so that the next begins with as much and needn't grow: it follows
/// a larger one at once, and smaller ones slowly. Requests that end at the same time make it less apt, and no more.
/// </summary>
internal sealed class AnswerSize
{
    private const int LeastBytes = 4096;
    private const int MostBytes = 1024 * 1024;
    private const int LeastItems = 32;
    private const int MostItems = 16 * 1024;

    // What one value may ask for at the end of what it takes.
    private const int Spare = 256;

    public int Bytes { get; private set; } = LeastBytes;

    public int Frames { get; private set; } = LeastItems;

    public int Holes { get; private set; } = LeastItems;

    public void Learn(int bytes, int frames, int holes)
    {
        Bytes = Math.Clamp(Follow(Bytes, bytes + Spare), LeastBytes, MostBytes);
        Frames = Math.Clamp(Follow(Frames, frames), LeastItems, MostItems);
        Holes = Math.Clamp(Follow(Holes, holes), LeastItems, MostItems);
    }

    private static int Follow(int before, int taken) => taken >= before ? taken : before - ((before - taken + 7) / 8);
}
