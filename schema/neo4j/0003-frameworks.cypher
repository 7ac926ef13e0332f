// Frameworks of the papers and their elements. The uid of an element is the framework's key, a slash and the element's id.

CREATE CONSTRAINT framework_key IF NOT EXISTS FOR (f:Framework) REQUIRE f.key IS UNIQUE;
CREATE CONSTRAINT framework_element_uid IF NOT EXISTS FOR (e:FrameworkElement) REQUIRE e.uid IS UNIQUE;
