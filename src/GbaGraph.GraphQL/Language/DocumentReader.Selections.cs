using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Language;

internal ref partial struct DocumentReader
{
    private SelectionSetNode ReadSelectionSet()
    {
        var (line, column) = Mark();
        Enter();
        Expect(TokenKind.LeftBrace);
        var selections = new List<SelectionNode>();
        while (lexer.Kind != TokenKind.RightBrace)
        {
            selections.Add(lexer.Kind switch
            {
                TokenKind.Spread => ReadFragment(),
                TokenKind.Name => ReadField(),
                _ => throw NotExpected(TokenKind.RightBrace),
            });
        }

        lexer.MoveNext();
        depth--;
        return new SelectionSetNode(line, column, selections);
    }

    private FieldNode ReadField()
    {
        var (line, column) = Mark();
        if (++fields > options.MaxFields)
        {
            throw lexer.Error(
                Text($"The document has more than {options.MaxFields} fields; ask for fewer."),
                SyntaxErrorCodes.TooManyFields);
        }

        string name = ReadName();
        string? alias = null;
        if (lexer.Kind == TokenKind.Colon)
        {
            lexer.MoveNext();
            (alias, name) = (name, ReadName());
        }

        var arguments = ReadArguments(constant: false);
        var directives = ReadDirectives(constant: false);
        var selectionSet = lexer.Kind == TokenKind.LeftBrace ? ReadSelectionSet() : null;
        return new FieldNode(line, column, alias, name, arguments, directives, selectionSet);
    }

    private SelectionNode ReadFragment()
    {
        var (line, column) = Mark();
        lexer.MoveNext();
        NamedTypeNode? typeCondition = null;
        if (IsKeyword("on"u8))
        {
            lexer.MoveNext();
            typeCondition = ReadNamedType();
        }
        else if (lexer.Kind == TokenKind.Name)
        {
            string name = ReadName();
            return new FragmentSpreadNode(line, column, name, ReadDirectives(constant: false));
        }

        var directives = ReadDirectives(constant: false);
        return new InlineFragmentNode(line, column, typeCondition, directives, ReadSelectionSet());
    }

    private IReadOnlyList<DirectiveNode> ReadDirectives(bool constant)
    {
        List<DirectiveNode>? directives = null;
        while (lexer.Kind == TokenKind.At)
        {
            var (line, column) = Mark();
            lexer.MoveNext();
            string name = ReadName();
            (directives ??= []).Add(new DirectiveNode(line, column, name, ReadArguments(constant)));
        }

        return directives ?? (IReadOnlyList<DirectiveNode>)[];
    }

    private IReadOnlyList<ArgumentNode> ReadArguments(bool constant)
    {
        if (lexer.Kind != TokenKind.LeftParenthesis)
        {
            return [];
        }

        lexer.MoveNext();
        var arguments = new List<ArgumentNode>();
        do
        {
            var (line, column) = Mark();
            string name = ReadName();
            Expect(TokenKind.Colon);
            arguments.Add(new ArgumentNode(line, column, name, ReadValue(constant)));
        }
        while (lexer.Kind != TokenKind.RightParenthesis);

        lexer.MoveNext();
        return arguments;
    }
}
