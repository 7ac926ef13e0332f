using GbaGraph.GraphQL.Execution.Results;

namespace GbaGraph.GraphQL.Tests.Execution;

public sealed class AnswerSizeTests
{
    [Fact]
    public void Learn_LargerAnswer_IsFollowedAtOnce()
    {
        var size = new AnswerSize();

        size.Learn(50_000, 900, 400);

        size.Bytes.ShouldBeGreaterThanOrEqualTo(50_000);
        (size.Frames, size.Holes).ShouldBe((900, 400));
    }

    [Fact]
    public void Learn_SmallerAnswers_AreFollowedSlowlyToTheLeast()
    {
        var size = new AnswerSize();
        var (bytes, frames, holes) = (size.Bytes, size.Frames, size.Holes);
        size.Learn(100_000, 2000, 2000);

        size.Learn(0, 0, 0);
        size.Frames.ShouldBe(1750);
        for (var i = 0; i < 1000; i++) size.Learn(0, 0, 0);

        (size.Bytes, size.Frames, size.Holes).ShouldBe((bytes, frames, holes));
    }

    [Fact]
    public void Learn_HugeAnswer_IsNotMadeRoomForInFull()
    {
        var size = new AnswerSize();

        size.Learn(60_000_000, 5_000_000, 5_000_000);

        size.Bytes.ShouldBeLessThanOrEqualTo(1 << 20);
        size.Frames.ShouldBeLessThanOrEqualTo(1 << 14);
        size.Holes.ShouldBeLessThanOrEqualTo(1 << 14);
    }
}
