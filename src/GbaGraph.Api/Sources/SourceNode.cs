using GbaGraph.Domain.Sources;

namespace GbaGraph.Api.Sources;

/// <summary>Where claims come from.</summary>
[GraphQLName("Source")]
public sealed class SourceNode(Source source)
{
    public string Key => source.Key;
    public SourceKind Kind => source.Kind;
    public string? TitleZh => source.TitleZh;
    public string? TitleEn => source.TitleEn;
    public string? Authors => source.Authors;
    public int? Year => source.Year;
    public string? Note => source.Note;
}
