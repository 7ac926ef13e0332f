using System.Collections.Immutable;
using GbaGraph.Analytics.Flows;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Flows;

public sealed class GravityModelTests
{
    [Theory]
    [InlineData(GravityKind.LogLinear)]
    [InlineData(GravityKind.Poisson)]
    public void Compute_FlowsOfTheModelItself_GiveItsExponents(GravityKind kind)
    {
        var flows = Flows(noise: 0).Select(flow => flow with
        {
            Flow = 3 * Math.Pow(flow.OriginMass, 0.8) * Math.Pow(flow.DestinationMass, 0.5) * Math.Pow(flow.Distance, -1.5),
        });

        var result = new GravityModel().Compute(new GravityParameters([.. flows], kind));

        result.Coefficients.Select(c => c.Estimate).ToArray().ShouldMatch([Math.Log(3), 0.8, 0.5, -1.5], "exponents");
        result.Residuals.ShouldAllBe(residual => Math.Abs(residual) < 1e-6);
        result.SquaredCorrelation!.Value.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Compute_AsManyFlowsAsCoefficients_HasNoStandardErrors() => new GravityModel()
        .Compute(new GravityParameters([new(0, 1, 5, 1, 2, 3), new(0, 2, 4, 2, 3, 1), new(1, 2, 3, 3, 1, 4), new(2, 1, 9, 5, 4, 6)], GravityKind.LogLinear))
        .Coefficients.ShouldAllBe(coefficient => coefficient.StandardError == null);

    [Fact]
    public void Compute_LogLinear_SolvesTheNormalEquations()
    {
        var flows = Flows(noise: 0.5);
        var (gram, right) = (new double[4, 4], new double[4]);
        foreach (var flow in flows)
        {
            var row = Row(flow);
            for (var i = 0; i < 4; i++)
            {
                right[i] += row[i] * Math.Log(flow.Flow);
                for (var j = 0; j < 4; j++)
                    gram[i, j] += row[i] * row[j];
            }
        }

        var expected = LinearSystem.Solve(gram, right);
        var result = new GravityModel().Compute(new GravityParameters(flows, GravityKind.LogLinear));

        result.Coefficients.Select(c => c.Estimate).ToArray().ShouldMatch(expected, "coefficients");
        var squares = flows.Sum(flow => Math.Pow(Math.Log(flow.Flow) - Row(flow).Zip(expected, (x, b) => x * b).Sum(), 2));
        for (var k = 0; k < 4; k++)
        {
            var unit = LinearSystem.Solve(gram, [.. Enumerable.Range(0, 4).Select(i => i == k ? 1.0 : 0)]);
            result.Coefficients[k].StandardError!.Value.ShouldBe(Math.Sqrt(squares / (flows.Length - 4) * unit[k]), 1e-9);
        }
    }

    [Fact]
    public void Compute_Poisson_MeetsTheFirstOrderConditionsAndTakesZeros()
    {
        ImmutableArray<FlowObservation> flows = [.. Flows(noise: 1).Select((flow, i) => i % 4 == 0 ? flow with { Flow = 0 } : flow)];

        var result = new GravityModel().Compute(new GravityParameters(flows));

        for (var k = 0; k < 4; k++)
            flows.Select((flow, i) => Row(flow)[k] * result.Residuals[i]).Sum().ShouldBe(0, 1e-6 * flows.Sum(flow => flow.Flow));
        result.Deviance.ShouldBeGreaterThan(0);
        result.Coefficients.ShouldAllBe(c => c.StandardError > 0);
    }

    [Fact]
    public void Compute_DoublyConstrained_GivesTheExponentAndAllTotals()
    {
        double[] pull = [1, 4, 2, 8, 3];
        var exact = Flows(noise: 0).Select(flow => flow with { Flow = pull[flow.Origin] * pull[^(flow.Destination + 1)] * Math.Pow(flow.Distance, -1.2) });

        var result = new GravityModel().Compute(new GravityParameters([.. exact], GravityKind.DoublyConstrained));

        result.Coefficients.Single().Estimate.ShouldBe(-1.2, 1e-8);
        result.Residuals.ShouldAllBe(residual => Math.Abs(residual) < 1e-6);
    }

    [Fact]
    public void Compute_DoublyConstrainedWithNoise_MeetsTotalsAndMeanDistance()
    {
        var flows = Flows(noise: 1);

        var result = new GravityModel().Compute(new GravityParameters(flows, GravityKind.DoublyConstrained));

        for (var place = 0; place < 5; place++)
        {
            flows.Zip(result.Residuals).Where(pair => pair.First.Origin == place).Sum(pair => pair.Second).ShouldBe(0, 1e-6);
            flows.Zip(result.Residuals).Where(pair => pair.First.Destination == place).Sum(pair => pair.Second).ShouldBe(0, 1e-6);
        }

        flows.Zip(result.Residuals).Sum(pair => Math.Log(pair.First.Distance) * pair.Second).ShouldBe(0, 1e-5);
    }

    [Fact]
    public void Compute_BadFlows_SayWhatToDo()
    {
        var flow = Flows(noise: 0)[0];

        Should.Throw<ArgumentException>(() => Compute([], GravityKind.Poisson));
        Should.Throw<ArgumentException>(() => Compute([flow with { Flow = -1 }], GravityKind.Poisson));
        Should.Throw<ArgumentException>(() => Compute([flow with { Distance = 0 }], GravityKind.Poisson));
        Should.Throw<ArgumentException>(() => Compute([flow with { Flow = 0 }], GravityKind.LogLinear)).Message.ShouldContain("Poisson");
        Should.Throw<ArgumentException>(() => Compute([flow, flow], GravityKind.Poisson)).Message.ShouldContain("once");
        Should.Throw<ArgumentException>(() => Compute([.. Flows(0).Select(f => f with { OriginMass = 2 })], GravityKind.LogLinear))
            .Message.ShouldContain("depend");
        Should.Throw<ArgumentException>(() => Compute([.. Flows(0).Select(f => f with { Distance = 2 })], GravityKind.DoublyConstrained))
            .Message.ShouldContain("vary");
    }

    private static GravityResult Compute(ImmutableArray<FlowObservation> flows, GravityKind kind) =>
        new GravityModel().Compute(new GravityParameters(flows, kind));

    private static double[] Row(FlowObservation flow) =>
        [1, Math.Log(flow.OriginMass), Math.Log(flow.DestinationMass), Math.Log(flow.Distance)];

    /// <summary>All pairs of five cities on a line; flows 10 with noise by a factor.</summary>
    private static ImmutableArray<FlowObservation> Flows(double noise)
    {
        double[] places = [0, 1, 3, 7, 12];
        double[] masses = [5, 2, 9, 4, 7];
        var random = new SeededRandom(3);
        return
        [
            .. from origin in Enumerable.Range(0, 5)
               from destination in Enumerable.Range(0, 5)
               where origin != destination
               let flow = 10 * Math.Exp(noise * (random.NextDouble() - 0.5) * 2)
               select new FlowObservation(origin, destination, flow, masses[origin], masses[destination], Math.Abs(places[origin] - places[destination])),
        ];
    }
}
