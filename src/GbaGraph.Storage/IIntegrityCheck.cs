namespace GbaGraph.Storage;

/// <summary>A store that can say whether what it holds is whole.</summary>
public interface IIntegrityCheck
{
    /// <summary>Checks everything; gives one line for each thing that is wrong, none where all is well. Takes as long as reading everything.</summary>
    Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken);
}
