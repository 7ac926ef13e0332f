using System.Buffers;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>
/// Puts many small pieces into a writer's memory, and tells it of them once for each stretch of memory that it gives: the
/// writer of a response takes a lock on each call. Nothing else may write in between, and <see cref="Flush"/> ends it.
/// </summary>
internal ref struct ChunkWriter(IBufferWriter<byte> target)
{
    private Span<byte> free;
    private int used;

    public void Write(scoped ReadOnlySpan<byte> piece)
    {
        while (piece.Length > free.Length - used)
        {
            var fits = free.Length - used;
            piece[..fits].CopyTo(free[used..]);
            piece = piece[fits..];
            used += fits;
            Flush();
            free = target.GetSpan();
        }

        piece.CopyTo(free[used..]);
        used += piece.Length;
    }

    /// <summary>Tells the target of what was written since.</summary>
    public void Flush()
    {
        if (used > 0) target.Advance(used);
        used = 0;
        free = default;
    }
}
