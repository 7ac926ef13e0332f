// graphql-js's rules, put right where they miss what the specification says.
import { specifiedRules, getNamedType, getNullableType, isInputObjectType, isListType, isNonNullType, typeFromAST, GraphQLError, __Directive } from 'graphql';

// Deprecated directives are a draft beyond the edition of September 2025.
for (const draft of ['isDeprecated', 'deprecationReason']) delete __Directive.getFields()[draft];

/** A variable as a field of a OneOf input object must be non-null (section 5.8.5); graphql-js misses it below a non-null argument. */
function oneOfVariables(context) {
  return {
    OperationDefinition: {
      leave(operation) {
        for (const { node, type, parentType } of context.getRecursiveVariableUsages(operation)) {
          const parent = parentType && getNullableType(parentType);
          if (!parent || (isListType(parent) && getNamedType(type) === getNamedType(parent))) continue;
          const named = getNamedType(parent);
          const definition = operation.variableDefinitions?.find((d) => d.variable.name.value === node.name.value);
          const given = definition && typeFromAST(context.getSchema(), definition.type);
          if (isInputObjectType(named) && named.isOneOf && given && !isNonNullType(given)) context.reportError(new GraphQLError(`$${node.name.value} must be non-null`, { nodes: node }));
        }
      },
    },
  };
}

export const rules = [...specifiedRules.filter((rule) => rule.name !== 'MaxIntrospectionDepthRule'), oneOfVariables];

/** Whether graphql-js doesn't look: it takes an alias that a meta-field's name is for the same shape as any field. */
export const isBlindTo = (text) => /(^|[^\w])__\w+[\s,]*:/.test(text);
