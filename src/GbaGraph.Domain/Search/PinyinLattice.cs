namespace GbaGraph.Domain.Search;

/// <summary>The ways to read letters as syllables: <c>xian</c> is xian, or xi and an.</summary>
internal sealed class PinyinLattice
{
    private readonly bool[] _reached;
    private readonly bool[] _closes;

    public PinyinLattice(string letters)
    {
        Letters = letters;
        _reached = new bool[letters.Length + 1];
        _closes = new bool[letters.Length + 1];
        _reached[0] = _closes[letters.Length] = true;
        for (var at = 0; at < letters.Length; at++)
        {
            if (!_reached[at]) continue;
            foreach (var end in Ends(at)) _reached[end] = true;
        }

        for (var at = letters.Length - 1; at >= 0; at--) _closes[at] = Ends(at).Any(end => _closes[end]);
    }

    public string Letters { get; }

    /// <summary>The syllables on some way; where no way ends with the letters, those of every start of a way.</summary>
    public IEnumerable<(int From, int To)> Syllables()
    {
        for (var at = 0; at < Letters.Length; at++)
        {
            if (!_reached[at]) continue;
            foreach (var end in Ends(at))
            {
                if (_closes[end] || !_closes[0]) yield return (at, end);
            }
        }
    }

    private IEnumerable<int> Ends(int at)
    {
        for (var end = at + 1; end <= Math.Min(Letters.Length, at + FoldingTables.MaxSyllableLength); end++)
        {
            if (FoldingTables.IsSyllable(Letters[at..end])) yield return end;
        }
    }
}
