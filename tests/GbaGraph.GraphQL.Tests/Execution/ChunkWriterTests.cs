using System.Buffers;
using GbaGraph.GraphQL.Execution.Results;

namespace GbaGraph.GraphQL.Tests.Execution;

public sealed class ChunkWriterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public void Write_PiecesOfAnySize_ArriveInOrder(int blockSize)
    {
        var random = new Random(blockSize);
        var expected = new List<byte>();
        var target = new Blocks(blockSize);
        var chunks = new ChunkWriter(target);
        for (var size = 0; size < 40; size++)
        {
            var piece = new byte[size];
            random.NextBytes(piece);
            expected.AddRange(piece);
            chunks.Write(piece);
        }

        chunks.Flush();

        target.Written.ShouldBe(expected);
    }

    [Fact]
    public void Flush_NothingWritten_LeavesTheTargetAlone()
    {
        var target = new Blocks(4);
        var chunks = new ChunkWriter(target);

        chunks.Write([]);
        chunks.Flush();

        target.Advances.ShouldBe(0);
    }

    [Fact]
    public void Write_ManyPiecesThatFitIntoOneBlock_AreToldOnce()
    {
        var target = new Blocks(64);
        var chunks = new ChunkWriter(target);

        for (var i = 0; i < 64; i++) chunks.Write([(byte)i]);
        chunks.Flush();

        target.Advances.ShouldBe(1);
        target.Written.Count.ShouldBe(64);
    }

    /// <summary>Gives a new block of one size each time, and reads of it only what it was told of.</summary>
    private sealed class Blocks(int size) : IBufferWriter<byte>
    {
        private byte[] block = [];

        public List<byte> Written { get; } = [];

        public int Advances { get; private set; }

        public void Advance(int count)
        {
            Advances++;
            Written.AddRange(block.AsSpan(0, count));
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => block = new byte[size];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
