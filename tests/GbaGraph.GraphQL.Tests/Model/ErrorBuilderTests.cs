namespace GbaGraph.GraphQL.Tests.Model;

public sealed class ErrorBuilderTests
{
    [Fact]
    public void SetExtension_Code_IsTheCode() => Error(b => b.SetExtension("code", "CLOSED")).Code.ShouldBe("CLOSED");

    [Fact]
    public void SetExtension_CodeAfterAnother_TakesItsPlace()
    {
        var error = Error(b => b.SetCode("OPEN").SetExtension("code", "CLOSED"));

        error.Code.ShouldBe("CLOSED");
        error.Extensions!["code"].ShouldBe("CLOSED");
    }

    [Fact]
    public void SetCode_AfterAnExtension_TakesItsPlace()
    {
        var error = Error(b => b.SetExtension("code", "CLOSED").SetCode("OPEN"));

        error.Code.ShouldBe("OPEN");
        error.Extensions!["code"].ShouldBe("OPEN");
    }

    [Fact]
    public void RemoveExtension_Code_TakesTheCodeAway()
    {
        var error = Error(b => b.SetCode("CLOSED").RemoveExtension("code"));

        error.Code.ShouldBeNull();
        error.Extensions.ShouldBeNull();
    }

    [Fact]
    public void SetExtension_CodeOfAnError_IsItsCode()
    {
        var error = Error(b => b.SetCode("OPEN")).SetExtension("code", "CLOSED");

        error.Code.ShouldBe("CLOSED");
        error.WithCode(null).Extensions.ShouldBeEmpty();
    }

    private static IError Error(Func<IErrorBuilder, IErrorBuilder> configure) => configure(ErrorBuilder.New().SetMessage("The hut is closed.")).Build();
}
