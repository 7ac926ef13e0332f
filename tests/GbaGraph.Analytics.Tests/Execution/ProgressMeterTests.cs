using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Execution;

public sealed class ProgressMeterTests
{
    private static readonly double[] EveryPercent = [.. Enumerable.Range(1, 99).Select(percent => percent / 100.0), 1];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Step_ManyThreadsAtOnce_ReportsEveryPercentOnceInOrder(int stepsAtOnce)
    {
        for (var round = 0; round < 50; round++)
        {
            var log = new ProgressLog();
            var meter = new ProgressMeter(log, 8 * 100 * stepsAtOnce);

            Parallel.For(0, 8, _ =>
            {
                for (var step = 0; step < 100; step++)
                    meter.Step(stepsAtOnce);
            });
            meter.Finish();

            log.Values.ShouldBe(EveryPercent);
        }
    }

    [Fact]
    public void Step_FewSteps_ReportsThePercentsBetween()
    {
        var log = new ProgressLog();
        var meter = new ProgressMeter(log, 2);

        meter.Step();
        log.Values[^1].ShouldBe(0.5);
        meter.Step();
        meter.Finish();

        log.Values.ShouldBe(EveryPercent);
    }
}
