import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import 'graphiql/graphiql.css';

const examples = JSON.parse(document.getElementById('examples').textContent);
const tabs = examples.map(({ Value }) => ({ query: Value }));

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL fetcher={createGraphiQLFetcher({ url: '/graphql' })} defaultTabs={tabs} defaultEditorToolsVisibility="variables" />,
);
