using System.Text.Json;
using GbaGraph.Analytics.Helix;

namespace GbaGraph.Analytics.Tests.Helix;

public sealed class HelixInformationTests
{
    [Fact]
    public void Compute_ReferenceTables_MatchToTheDigit()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oracles", "triple_helix.json")));
        var values = document.RootElement.GetProperty("measures").EnumerateArray()
            .ToDictionary(measure => measure.GetProperty("measure").GetString()!, measure => measure.GetProperty("values"));
        foreach (var table in document.RootElement.GetProperty("tables").EnumerateObject())
        {
            double Count(string cell) => table.Value.GetProperty(cell).GetDouble();
            var result = new HelixInformation().Compute(HelixInformation.OfPresence(
                Count("none"), Count("U"), Count("I"), Count("G"), Count("UI"), Count("UG"), Count("IG"), Count("UIG")));

            var entropies = values["entropies_bits"].GetProperty(table.Name);
            var shared = values["mutual_information_bits"].GetProperty(table.Name);
            result.FirstEntropy.ShouldBe(entropies.GetProperty("U").GetDouble(), 1e-12);
            result.SecondEntropy.ShouldBe(entropies.GetProperty("I").GetDouble(), 1e-12);
            result.ThirdEntropy.ShouldBe(entropies.GetProperty("G").GetDouble(), 1e-12);
            result.FirstSecondEntropy.ShouldBe(entropies.GetProperty("UI").GetDouble(), 1e-12);
            result.FirstThirdEntropy.ShouldBe(entropies.GetProperty("UG").GetDouble(), 1e-12);
            result.SecondThirdEntropy.ShouldBe(entropies.GetProperty("IG").GetDouble(), 1e-12);
            result.JointEntropy.ShouldBe(entropies.GetProperty("UIG").GetDouble(), 1e-12);
            result.FirstSecond.ShouldBe(shared.GetProperty("UI").GetDouble(), 1e-12);
            result.FirstThird.ShouldBe(shared.GetProperty("UG").GetDouble(), 1e-12);
            result.SecondThird.ShouldBe(shared.GetProperty("IG").GetDouble(), 1e-12);
            result.Triple.ShouldBe(values["t_uig_bits"].GetProperty(table.Name).GetDouble(), 1e-12);
        }
    }

    [Fact]
    public void Compute_TwoDimensions_ShareWhatOneTellsOfTheOther()
    {
        var result = new HelixInformation().Compute([new(1, 7, 0, 2), new(2, 8, 0, 1), new(2, 8, 0, 1)]);

        (result.FirstSecond, result.ThirdEntropy, result.Triple).ShouldBe((1.0, 0.0, 0.0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Compute_BadCounts_Throw(double count) =>
        Should.Throw<ArgumentException>(() => new HelixInformation().Compute([new(0, 0, 0, count)]));
}
