using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation;

/// <summary>
/// How fragments hang together, and how large each definition is with them written out. Takes time in proportion to
/// the document, however large that is, and no stack in proportion to the chain of fragments.
/// </summary>
internal sealed class DocumentMeasures
{
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> fragments;
    private readonly Dictionary<DefinitionNode, List<FragmentSpreadNode>> spreads = [];
    private readonly Dictionary<DefinitionNode, DefinitionMeasures> measures = [];
    private readonly List<FragmentSpreadNode> cycles = [];

    public DocumentMeasures(DocumentNode document, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        this.fragments = fragments;
        foreach (var definition in document.Definitions)
        {
            var found = new List<FragmentSpreadNode>();
            CollectSpreads(definition.SelectionSet, found);
            spreads[definition] = found;
        }

        foreach (var definition in document.Definitions)
        {
            MeasureAfterItsFragments(definition);
        }
    }

    /// <summary>The spreads that close a cycle, one for each; what they spread is measured as nothing.</summary>
    public IReadOnlyList<FragmentSpreadNode> Cycles => cycles;

    public DefinitionMeasures this[DefinitionNode definition] => measures[definition];

    /// <summary>The fragments that the definition spreads, directly or through others, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> Reachable(DefinitionNode definition)
    {
        var found = new List<FragmentDefinitionNode>();
        var seen = new HashSet<FragmentDefinitionNode>();
        AddTargets(definition);
        for (int next = 0; next < found.Count; next++)
        {
            AddTargets(found[next]);
        }

        return found;

        void AddTargets(DefinitionNode from)
        {
            foreach (var spread in spreads[from])
            {
                if (fragments.TryGetValue(spread.Name, out var target) && seen.Add(target))
                {
                    found.Add(target);
                }
            }
        }
    }

    private static void CollectSpreads(SelectionSetNode selections, List<FragmentSpreadNode> found)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FragmentSpreadNode spread:
                    found.Add(spread);
                    break;
                case InlineFragmentNode fragment:
                    CollectSpreads(fragment.SelectionSet, found);
                    break;
                case FieldNode { SelectionSet: { } children }:
                    CollectSpreads(children, found);
                    break;
            }
        }
    }

    /// <summary>A depth-first search with a stack of its own: a definition is measured when all it spreads are.</summary>
    private void MeasureAfterItsFragments(DefinitionNode root)
    {
        if (measures.ContainsKey(root))
        {
            return;
        }

        var open = new HashSet<DefinitionNode> { root };
        var stack = new Stack<(DefinitionNode Definition, int Next)>([(root, 0)]);
        while (stack.TryPop(out var top))
        {
            var (definition, next) = top;
            if (next == spreads[definition].Count)
            {
                measures[definition] = Measure(definition);
                open.Remove(definition);
                continue;
            }

            stack.Push((definition, next + 1));
            var spread = spreads[definition][next];
            if (!fragments.TryGetValue(spread.Name, out var target) || measures.ContainsKey(target))
            {
                continue;
            }

            if (open.Add(target))
            {
                stack.Push((target, 0));
            }
            else
            {
                cycles.Add(spread);
            }
        }
    }

    private DefinitionMeasures Measure(DefinitionNode definition)
    {
        var own = new DefinitionMeasures { Directives = definition.Directives.Count };
        if (definition is OperationDefinitionNode operation)
        {
            own = own with
            {
                Directives = own.Directives + operation.VariableDefinitions.Sum(v => (long)v.Directives.Count),
            };
        }

        return own + Measure(definition.SelectionSet);
    }

    private DefinitionMeasures Measure(SelectionSetNode selections)
    {
        var all = default(DefinitionMeasures);
        foreach (var selection in selections.Selections)
        {
            var own = new DefinitionMeasures { Selections = 1, Directives = selection.Directives.Count };
            all += own + selection switch
            {
                FieldNode field => Measure(field),
                InlineFragmentNode fragment => Measure(fragment.SelectionSet),
                FragmentSpreadNode spread => Measure(spread),
                _ => default,
            };
        }

        return all with { Nesting = all.Nesting + 1 };
    }

    private DefinitionMeasures Measure(FieldNode field)
    {
        var children = field.SelectionSet is null ? default : Measure(field.SelectionSet);
        bool isIntrospection = field.Name.StartsWith("__", StringComparison.Ordinal);
        return children with
        {
            RootFields = 1,
            Aliases = children.Aliases + (field.Alias is null ? 0 : 1),
            Depth = children.Depth + 1,
            DepthWithoutIntrospection = isIntrospection ? 0 : children.DepthWithoutIntrospection + 1,
        };
    }

    private DefinitionMeasures Measure(FragmentSpreadNode spread)
    {
        var target = fragments.TryGetValue(spread.Name, out var fragment) ? measures.GetValueOrDefault(fragment) : default;
        return target with { Spreads = target.Spreads + 1 };
    }
}
