using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Domain.Tests.Vocabularies;

public sealed class VocabularyTests
{
    [Fact]
    public void NameOf_Members_IsUpperSnake()
    {
        Vocabulary.NameOf(LinkKind.CoFounded).ShouldBe("CO_FOUNDED");
        Vocabulary.NameOf(LinkKind.SuppliesTalentTo).ShouldBe("SUPPLIES_TALENT_TO");
        Vocabulary.NameOf(ActorKind.University).ShouldBe("UNIVERSITY");
        Vocabulary.NameOf(ObservationQualifier.AtLeast).ShouldBe("AT_LEAST");
    }

    [Theory]
    [InlineData("CoFounded")]
    [InlineData("co_founded")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("CO_FOUNDED ")]
    public void TryParse_NoWrittenName_IsFalse(string name) => Vocabulary.TryParse<LinkKind>(name, out _).ShouldBeFalse();

    [Fact]
    public void NamesOf_EveryMember_ReadsBack()
    {
        foreach (var name in Vocabulary.NamesOf<LinkKind>())
        {
            Vocabulary.TryParse<LinkKind>(name, out var kind).ShouldBeTrue();
            Vocabulary.NameOf(kind).ShouldBe(name);
        }
    }
}
