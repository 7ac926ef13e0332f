namespace GbaGraph.Domain.Search;

/// <summary>The ways to read letters as syllables from their start: <c>xian</c> is xian, or xi and an.</summary>
internal sealed class PinyinLattice
{
    private readonly string _letters;
    private readonly bool[] _reached;

    public PinyinLattice(string letters)
    {
        _letters = letters;
        _reached = new bool[letters.Length + 1];
        _reached[0] = true;
        foreach (var (_, to) in Syllables()) _reached[to] = true;
    }

    /// <summary>The syllables on every way from the start, whether or not the way comes to the end.</summary>
    public IEnumerable<(int From, int To)> Syllables()
    {
        for (var at = 0; at < _letters.Length; at++)
        {
            if (!_reached[at]) continue;
            foreach (var end in Ends(at)) yield return (at, end);
        }
    }

    /// <summary>Where a syllable can end that begins here.</summary>
    public IEnumerable<int> Ends(int at)
    {
        for (var end = at + 1; end <= Math.Min(_letters.Length, at + FoldingTables.MaxSyllableLength); end++)
        {
            if (FoldingTables.IsSyllable(_letters[at..end])) yield return end;
        }
    }
}
