using GbaGraph.Domain.Search;

namespace GbaGraph.Domain.Tests.Search;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("香港科技大學", "香港科技大学")]
    [InlineData("ＨＫＵＳＴ　（ＧＺ）", "hkust gz")]
    [InlineData("臺灣", "台湾")]
    [InlineData("裏 裡 里", "里 里 里")]
    [InlineData("爲為为", "为为为")]
    [InlineData("Região", "regiao")]
    [InlineData("Regia\u0303o", "regiao")]
    [InlineData("Straße Ærø Łódź", "strasse aero lodz")]
    [InlineData("  Wi-Fi, 5G!  ", "wi fi 5g")]
    [InlineData("Int’l People's", "intl peoples")]
    [InlineData("香港科技大学—华为联合实验室", "香港科技大学 华为联合实验室")]
    [InlineData("ﬁn", "fin")]
    [InlineData("Ⅱ期", "ii期")]
    [InlineData("深😀圳", "深 圳")]
    [InlineData("Σίσυφος Москва", "σίσυφος москва")]
    [InlineData("", "")]
    public void Fold_OneTextManyForms_GivesOne(string text, string folded) => TextFolding.Fold(text).ShouldBe(folded);

    [Fact]
    public void Fold_EveryCharacterOfTheBasicPlane_IsIdempotent()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var once = TextFolding.Fold(((char)c).ToString());
            TextFolding.Fold(once).ShouldBe(once, $"U+{c:X4}");
        }
    }
}
