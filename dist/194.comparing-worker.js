export const id = 194;
export const ids = [194];
export const modules = {

/***/ 5194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffFile: () => (/* binding */ diffFile)
});

// EXTERNAL MODULE: ./lib/review/formats/format.js
var format = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/review/tokens/code-settings.js + 6 modules
var code_settings = __webpack_require__(3797);
// EXTERNAL MODULE: ./node_modules/@lezer/go/dist/index.js
var dist = __webpack_require__(2851);
// EXTERNAL MODULE: ./node_modules/@lezer/java/dist/index.js
var java_dist = __webpack_require__(9149);
// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var javascript_dist = __webpack_require__(7096);
// EXTERNAL MODULE: ./node_modules/@lezer/php/dist/index.js
var php_dist = __webpack_require__(9509);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var python_dist = __webpack_require__(7335);
// EXTERNAL MODULE: ./node_modules/@lezer/rust/dist/index.js
var rust_dist = __webpack_require__(8691);
;// CONCATENATED MODULE: ./lib/text/records.js
/** Whether a value from outside is a mapping, whose values are not known yet. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What a value from outside holds by this name of its own; undefined when it is no object or list, or holds none. */
function memberOf(value, key) {
    return typeof value === "object" && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined;
}
/** The keys of a table that the code itself holds: it has no others than its type tells. */
function keysOf(table) {
    return Object.keys(table);
}
/** Facts without those that say the same, in the order in which each came first. */
function distinct(facts) {
    return [...new Map(facts.toReversed().map((fact) => [JSON.stringify(fact), fact])).values()].toReversed();
}

;// CONCATENATED MODULE: ./lib/review/code/grammar.js







const typescript = javascript_dist/* parser */.K.configure({ dialect: "ts" });
/** By the ending of a file's name. JavaScript may hold markup; TypeScript's `<T>x` casts would be read as markup. */
const byExtension = {
    ts: typescript,
    mts: typescript,
    cts: typescript,
    tsx: javascript_dist/* parser */.K.configure({ dialect: "ts jsx" }),
    js: javascript_dist/* parser */.K.configure({ dialect: "jsx" }),
    jsx: javascript_dist/* parser */.K.configure({ dialect: "jsx" }),
    mjs: javascript_dist/* parser */.K.configure({ dialect: "jsx" }),
    cjs: javascript_dist/* parser */.K.configure({ dialect: "jsx" }),
    py: python_dist/* parser */.K,
    go: dist/* parser */.K,
    java: java_dist/* parser */.K,
    php: php_dist/* parser */.K,
    rs: rust_dist/* parser */.K,
};
const phpWithoutTags = php_dist/* parser */.K.configure({ top: "Program" });
/** The grammar of a source file; undefined for languages that are read by their tokens. */
function grammarOf(path, text) {
    const extension = /\.([a-z]+)$/u.exec(path.toLowerCase())?.[1] ?? "";
    if (extension === "php" && !text.includes("<?"))
        return phpWithoutTags;
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}
const nodes = {
    string: "String StringLiteral TextBlock RawString HeredocString Rune CharacterLiteral",
    template: "TemplateString FormatString",
    joined: "ContinuedString",
    number: "Number Integer Float IntegerLiteral FloatingPointLiteral",
    boolean: "BooleanLiteral Boolean Bool",
    null: "null None Nil",
    name: "VariableName Identifier Name DefName Definition VariableDefinition BoundIdentifier PropertyName PropertyDefinition FieldName FieldIdentifier ScopedIdentifier QualifiedName PrivatePropertyName PrivatePropertyDefinition ImportMeta this self",
    member: "MemberExpression FieldAccess SelectorExpr FieldExpression ScopedExpression SubscriptExpression IndexExpr IndexExpression ArrayAccess",
    call: "CallExpression NewExpression MethodInvocation ObjectCreationExpression CallExpr MacroInvocation Decorator",
    arguments: "ArgList ArgumentList Arguments ParenthesizedTokens BracketedTokens AnnotationArgumentList",
    object: "ObjectExpression DictionaryExpression TypedLiteral StructExpression",
    pair: "Property Pair Element FieldInitializer ElementValuePair NamedArgument JSXAttribute",
    assignments: "VariableDeclaration AssignmentExpression PropertyDeclaration EnumBody AssignStatement VariableDeclarator VarDecl VarSpec ConstSpec ConstItem Assignment LetDeclaration StaticItem Parameter PropertyParameter FormalParameter",
    class: "ClassDeclaration ClassExpression ClassDefinition InterfaceDeclaration EnumDeclaration RecordDeclaration TypeSpec ImplItem ModItem TraitItem",
    function: "FunctionDeclaration FunctionExpression ArrowFunction MethodDeclaration FunctionDefinition LambdaExpression FunctionDecl MethodDecl FunctionLiteral FunctionItem ClosureExpression ConstructorDeclaration",
    parameters: "ParamList Parameters FormalParameters",
    annotation: "Annotation",
    binary: "BinaryExpression BinaryExp",
    unary: "UnaryExpression UnaryExp",
    conditional: "ConditionalExpression TernaryExpression",
    wrapper: "ParenthesizedExpression AwaitExpression CastExpression PostfixExpression TryExpression PrefixCast Key LiteralValue FieldInitializerList JSXAttributeValue JSXEscape ReferenceExpression",
    field: "FieldDeclaration FieldDecl",
    constant: "EnumConstant",
    skipped: "ImportDeclaration ImportStatement ImportDecl PackageClause PackageDeclaration NamespaceUseDeclaration NamespaceDefinition UseDeclaration TypeAnnotation TypeDef TypeAliasDeclaration TypeArguments TypeParameters NamedType TypeArgList TypeParamList Comment LineComment BlockComment ExternCrateDeclaration AttributeItem RegExp",
};
const kinds = new Map(keysOf(nodes).flatMap((kind) => nodes[kind].split(" ").map((name) => [name, kind])));
function kindOf(node) {
    return kinds.get(node.name);
}

;// CONCATENATED MODULE: ./lib/review/code/parse-bounded.js
/** The text is nested too deeply, or takes the parser too long. */
class TooComplex extends Error {
    name = "TooComplex";
}
/** Larger files are data or were put together by a machine. */
const maxCharacters = 150_000;
/** Characters that a tokenizer gets at once; reading them is what takes the time. */
const chunkSize = 1_024;
/** Real code is read up to 30 times, as each kind of token is tried; quadratic text thousands of times. */
const maxReadings = 40;
/** Real code that a grammar does not know yet takes about ten steps to get over. */
const maxRecovering = 500;
/** Real code is nested about 40 levels deep, each with three numbers on the parser's stack. */
const maxStack = 1_500;
/**
 * The tree of a source file. Parsers of foreign text must end: what tokenizers read again and again, and what they have
 * to guess at, is counted, so that the bound needs no clock and is the same on every machine.
 * @throws TooComplex
 */
function parseBounded(parser, text) {
    if (text.length > maxCharacters)
        throw new TooComplex("is larger than source code is");
    const parse = parser.startParse(countedInput(text));
    let recovering = 0;
    for (;;) {
        const tree = parse.advance();
        if (tree !== null)
            return tree.topNode;
        if ((parse.recovering ?? 0) > 0)
            recovering += 1;
        // Each branch that is tried copies the stack.
        if ((parse.stacks?.[0]?.stack?.length ?? 0) > maxStack)
            throw new TooComplex("is nested too deeply");
        if (recovering > maxRecovering)
            throw new TooComplex("is no code that the grammar knows");
    }
}
function countedInput(text) {
    let left = 1_000 + (maxReadings * text.length) / chunkSize;
    return {
        length: text.length,
        lineChunks: false,
        read: (from, to) => text.slice(from, to),
        chunk(from) {
            left -= 1;
            if (left < 0)
                throw new TooComplex("takes the parser too long");
            return text.slice(from, from + chunkSize);
        },
    };
}

// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(9309);
// EXTERNAL MODULE: ./lib/review/diff/code-durations.js
var code_durations = __webpack_require__(9589);
// EXTERNAL MODULE: ./lib/review/tokens/code-tokens.js
var code_tokens = __webpack_require__(5229);
;// CONCATENATED MODULE: ./lib/review/code/literal.js



function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (!/comment$/iu.test(child.name))
            children.push(child);
    }
    return children;
}
function textOf({ text }, { from, to }) {
    return text.slice(from, to);
}
/**
 * The literal that an expression is: a string, as it is written between its quotes, a number, a switch, or what is
 * composed of them (`60 * 1000`, `30 * time.Second`, `"https://" + host`). Undefined for what has to be computed.
 */
function literalOf(source, node) {
    const kind = kindOf(node);
    const written = textOf(source, node);
    if (kind === "string" || kind === "template")
        return { value: stringIn(written), type: "string" };
    if (node.name === "JSXAttributeValue" && /^["']/u.test(written))
        return { value: stringIn(written), type: "string" };
    if (kind === "joined")
        return joined(source, node);
    if (kind === "boolean" || /^(?:true|false)$/u.test(written))
        return { value: written.toLowerCase(), type: "boolean" };
    if (kind === "null" || written === "undefined")
        return { value: "", type: "null" };
    if (kind === "wrapper" && node.name === "ParenthesizedExpression") {
        const [inner, more] = childrenOf(node).filter(({ name }) => !/^[()]$/u.test(name));
        return inner === undefined || more !== undefined ? undefined : literalOf(source, inner);
    }
    if (kind === "binary" && written.length <= maxJoined)
        return quantityIn(source, written) ?? concatenated(source, node);
    return kind === "number" || kind === "unary" || kind === "member" ? quantityIn(source, written) : undefined;
}
const maxQuantity = 120;
const maxJoined = 10_000;
/** The whole text as one number, with its unit if it has one. */
function quantityIn({ language }, written) {
    if (written.length > maxQuantity || !/^[-\w.*()\s:]+$/u.test(written) || !/\d/u.test(written))
        return undefined;
    const tokens = (0,code_tokens/* tokensOf */.k)(written, language).filter(({ text }) => text !== "(" && text !== ")");
    const first = tokens.findIndex(({ kind }) => kind === "number");
    const before = tokens.slice(0, first).map(({ text }) => text);
    if (first === -1 || !/^(?:-|[\w.]+ \*)?$/u.test(before.join(" ")))
        return undefined;
    const { value, end } = (0,code_durations/* quantityAt */.j)(tokens, first);
    const rest = tokens.slice(end + 1);
    const hasUnit = /[a-z]$/u.test(value);
    // `30.seconds` ends with its unit.
    if (rest.length > (hasUnit ? 2 : 0))
        return undefined;
    if (before.length === 2 && !hasUnit)
        return undefined;
    return { value, type: "number" };
}
/** Between the quotes, whatever marks stand before them (`f"…"`, `r#"…"#`, `b'…'`). */
function stringIn(written) {
    const heredoc = /^<<<["']?\w+["']?\n/u.exec(written)?.[0];
    if (heredoc !== undefined)
        return written.slice(heredoc.length, written.lastIndexOf("\n"));
    const [lead = ""] = /^[A-Za-z]{0,3}#{0,9}/u.exec(written) ?? [];
    const marks = lead.length - lead.replaceAll("#", "").length;
    const body = written.slice(lead.length, marks === 0 ? undefined : -marks);
    const long = ['"""', "'''"].find((quote) => body.length >= 6 && body.startsWith(quote) && body.endsWith(quote));
    if (long !== undefined)
        return body.slice(3, -3);
    return /^(["'`]).*\1$/su.test(body) && body.length >= 2 ? body.slice(1, -1) : body;
}
/** Python's strings that follow each other. */
function joined(source, node) {
    const parts = childrenOf(node).map((part) => literalOf(source, part)?.value ?? "");
    return { value: parts.join(""), type: "string" };
}
/** `"a" + b + "c"` is `a{b}c`, as a template would write it, and so is `"a%sc" % b`. */
function concatenated(source, node) {
    const parts = [];
    let at = node;
    for (;;) {
        const [left, operator, right] = childrenOf(at);
        if (left === undefined || operator === undefined || right === undefined)
            return undefined;
        const sign = textOf(source, operator);
        if (sign === "%")
            return parts.length === 0 ? formatted(source, left, right) : undefined;
        if (sign !== "+" && sign !== ".")
            return undefined;
        parts.unshift(right);
        if (kindOf(left) !== "binary") {
            parts.unshift(left);
            break;
        }
        at = left;
    }
    const isText = (part) => /^(?:string|template|joined)$/u.test(kindOf(part) ?? "");
    if (!parts.some(isText))
        return undefined;
    const shown = (part) => isText(part) ? (literalOf(source, part)?.value ?? "") : placeholder(source, textOf(source, part));
    return { value: parts.map(shown).join(""), type: "string" };
}
function placeholder({ language }, text) {
    return language.id === "javascript" ? `\${${text}}` : `{${text}}`;
}
/** Python's `"smtp://%s" % user`. */
function formatted(source, left, right) {
    const format = literalOf(source, left);
    if (format?.type !== "string")
        return undefined;
    const bare = textOf(source, right).replace(/^\(/u, "").replace(/\)$/u, "");
    const names = bare.includes("(") ? [] : bare.split(",").map((name) => name.trim());
    let index = 0;
    const value = format.value.replaceAll(/%(?:\((\w{1,60})\))?[sdrf]/gu, (written, name) => {
        const found = name ?? names[index];
        index += 1;
        return found === undefined || found === "" ? written : `{${found}}`;
    });
    return { value, type: "string" };
}

;// CONCATENATED MODULE: ./lib/review/code/names.js


/** `this.client.timeout`, `config["stripe"].url` or `a::b` as path of names; of what a call returns, the members only. */
function nameOf(source, node) {
    const segments = [];
    let at = node;
    // Members are nested to the left: a long chain is no deep recursion here.
    for (let steps = 0; at !== null && steps < 50; steps += 1) {
        const kind = kindOf(at);
        if (kind === "name" ||
            at.name === "TypeName" ||
            at.name === "MethodName" ||
            /Type(?:Identifier|Definition)$/u.test(at.name)) {
            segments.unshift(...plain(textOf(source, at)));
            break;
        }
        if (kind === "wrapper") {
            at = childrenOf(at).find((child) => kindOf(child) !== undefined) ?? null;
            continue;
        }
        if (kind !== "member")
            break;
        const [object, ...rest] = childrenOf(at);
        segments.unshift(...rest.flatMap((child) => memberName(source, child)));
        at = object ?? null;
    }
    return segments.filter((segment) => segment !== "");
}
function memberName(source, node) {
    const kind = kindOf(node);
    if (kind === "string")
        return [literalOf(source, node)?.value.slice(0, 200) ?? ""];
    return kind === "name" || node.name === "ClassMemberName" ? plain(textOf(source, node)) : [];
}
/** Without what languages put around a name: `$a`, `#a`, `a!`, `self.a`. */
function plain(text) {
    return text
        .slice(0, 400)
        .split(/\?\.|::|->|\\|\./u)
        .map((segment) => segment.replaceAll(/[$@!?#\s]/gu, ""))
        .filter((segment, index) => !(index === 0 && /^(?:this|self|cls|static)$/u.test(segment)));
}

;// CONCATENATED MODULE: ./lib/review/code/env-reads.js




const table = /^(?:process\.env|import\.meta\.env|Bun\.env|Deno\.env|os\.environ|environ|_ENV|_SERVER|ENV)$/u;
const call = /(?:^|\.)(?:getenv|lookupenv|getenvironmentvariable|option_env|env|environ|config|env(?:iron)?\.(?:get|fetch|var|var_os|str|bool|int|float|list|string|url|setdefault|require|required)|getordefault|getproperty)$/iu;
const variableName = /^[A-Z][A-Z0-9_]*$/u;
function isEnvironmentTable(name) {
    return table.test(name);
}
function isEnvironmentCall(callee) {
    return call.test(callee.slice(-100));
}
function isVariable(name) {
    return name !== undefined && variableName.test(name) && name.length <= 200;
}
/** The variable that an expression reads: `process.env.KEY`, `os.environ["KEY"]`, `getenv("KEY")`, `env::var("KEY")?`. */
function variableRead(source, node) {
    const kind = kindOf(node);
    if (kind === "wrapper") {
        const inner = childrenOf(node).find((child) => kindOf(child) !== undefined);
        return inner && variableRead(source, inner);
    }
    if (kind === "member") {
        const segments = nameOf(source, node);
        const variable = segments.at(-1);
        return isVariable(variable) && table.test(segments.slice(0, -1).join(".")) ? variable : undefined;
    }
    if (kind !== "call")
        return undefined;
    const children = childrenOf(node);
    const list = children.find((child) => kindOf(child) === "arguments");
    const callee = calleeOf(source, children);
    if (list === undefined || !isEnvironmentCall(callee))
        return undefined;
    const [first] = childrenOf(list).filter((child) => kindOf(child) !== undefined);
    const name = first && kindOf(first) === "string" ? literalOf(source, first)?.value : undefined;
    return isVariable(name) ? name : undefined;
}
/** What is called, in one text: `requests.get`, `Stripe`; of a chain, its last link. */
function calleeOf(source, children) {
    const names = children.filter((child) => kindOf(child) !== "arguments" && kindOf(child) !== "class");
    // Java and decorators have the parts of the name beside each other.
    const segments = names.flatMap((child, index) => kindOf(child) === "call" && index === 0 ? [] : nameOf(source, child));
    const generic = names.find(({ name }) => name === "GenericType");
    return (segments.length === 0 && generic ? (0,parts/* firstPart */.Yj)(textOf(source, generic), "<") : segments.join(".")).slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/review/code/code-walk.js
function isAssignment({ name }) {
    return /^(?:=|:=|AssignOp|Equals|UpdateOp)$/u.test(name);
}
/** The nodes between marks such as commas; without what is empty. */
function splitAt(nodes, mark) {
    let part = [];
    const parts = [part];
    for (const node of nodes) {
        if (!mark.test(node.name)) {
            part.push(node);
            continue;
        }
        part = [];
        parts.push(part);
    }
    return parts.filter(({ length }) => length > 0);
}

;// CONCATENATED MODULE: ./lib/review/code/read-call.js






/** Calls that only convert what is passed on. */
const converts = /^(?:int|str|float|bool|Number|String|Boolean|parseInt|parseFloat|Some|Ok|Box\.new|String\.from|Duration|timedelta|datetime\.timedelta|URI|URL|URI\.create|Path|SecretStr|Secret|define|intval|strval)$/u;
const convertsItself = /^(?:to_string|into|to_owned|as_str|clone|toString|trim|strip|format)$/u;
/** Calls that say what a test expects, or what stands for the real thing in it. */
const expects = /(?:^|\.)(?:verify\w*|assert\w*|expect\w*|toBe\w*|toEqual|toHave\w*|toMatch\w*|toStrictEqual|mock|spyOn|doMock|stub\w*)$|(?:^|\.)assert\w*\./u;
function readVariable(walk, { variable, node }, { path, around }) {
    walk.emitRead(variable, node);
    const defaults = defaultsIn(walk, node);
    if (defaults.length > 0) {
        // A default is keyed by what it is assigned to, else by the variable.
        const to = path.length === 0 ? [variable] : path;
        for (const one of defaults)
            walk.visit(one, to, { ...around, first: [...(around.first ?? []), variable] });
    }
    else if (around.whole) {
        walk.emit(path, { value: `\${${variable}}`, type: "other" }, { node, references: [{ name: variable }] });
    }
}
/** The second argument of `getenv("A", "b")`, or the one that is called `default`. */
function defaultsIn(walk, node) {
    const list = childrenOf(node).find((child) => kindOf(child) === "arguments");
    if (list === undefined)
        return [];
    const given = namedArguments(walk, list);
    const named = given.find(({ name }) => name !== undefined && /^default/u.test(name));
    return [named ?? given.filter(({ name }) => name === undefined)[1]].flatMap((one) => one?.value ?? []);
}
function namedArguments(walk, list) {
    const found = [];
    for (const part of splitAt(childrenOf(list), /^,$/u)) {
        const bare = part.filter(({ name }) => !/^[()[\]{}*&]$/u.test(name) && name !== "Spread");
        const at = bare.findIndex(isAssignment);
        const value = bare[at === -1 ? 0 : at + 1];
        if (value === undefined)
            continue;
        const [named] = bare;
        const name = at > 0 && named !== undefined ? nameOf(walk.source, named).at(-1) : undefined;
        found.push({ name, value });
    }
    return found;
}
function readCall(walk, node, { path, around }) {
    const children = childrenOf(node);
    const [head, ...others] = children;
    const list = children.find((child) => kindOf(child) === "arguments");
    const callee = calleeOf(walk.source, children);
    const last = callee.split(".").at(-1) ?? "";
    const inner = chainedCall(head);
    const fallsBack = inner && /^(?:unwrap_or\w*|orElse\w*|getOrDefault|or)$/u.test(last)
        ? variableRead(walk.source, inner)
        : undefined;
    if (fallsBack !== undefined && list !== undefined) {
        walk.emitRead(fallsBack, node);
        for (const { value } of namedArguments(walk, list))
            walk.visit(value, path.length === 0 ? [fallsBack] : path, { ...around, first: [fallsBack] });
        return;
    }
    const text = literalObject(head);
    if (text !== undefined && convertsItself.test(last)) {
        walk.visit(text, path, around);
        return;
    }
    if (inner !== undefined)
        walk.visit(inner, path, (0,code_durations/* unitOf */.u)(last) === undefined && !convertsItself.test(last) ? {} : around);
    if (list === undefined || expects.test(callee))
        return;
    readArguments(walk, list, { callee, path, around });
    walk.visitAll(others.filter(({ name }) => name === "ClassBody" || name === "Block"), path);
}
/** The call whose answer this one goes on with: `b.timeout(5)` of `b.timeout(5).retries(3)`. */
function chainedCall(head) {
    let at = head;
    for (let steps = 0; at !== undefined && steps < 20; steps += 1) {
        if (kindOf(at) === "call")
            return at;
        if (kindOf(at) !== "member" && kindOf(at) !== "wrapper")
            return undefined;
        at = childrenOf(at).find((child) => kindOf(child) !== undefined);
    }
    return undefined;
}
function literalObject(head) {
    const object = head && kindOf(head) === "member" ? head.firstChild : null;
    return object !== null && object !== undefined && /^(?:string|template|joined)$/u.test(kindOf(object) ?? "")
        ? object
        : undefined;
}
function readArguments(walk, list, { callee, path, around }) {
    const unit = (0,code_durations/* unitOf */.u)(callee);
    const transparent = unit !== undefined || converts.test(callee) || isEnvironmentCall(callee);
    const to = transparent || callee === "" ? path : [...path, callee];
    const given = namedArguments(walk, list);
    let below = to;
    for (const [index, { name, value }] of given.entries()) {
        // `parseInt(text, 10)`: only the first is what is converted.
        if (converts.test(callee) && index > 0 && name === undefined && callee !== "define")
            continue;
        const inner = unit ?? (name === undefined ? undefined : (0,code_durations/* unitOf */.u)(name));
        const here = transparent ? { ...around, ...(inner !== undefined && { unit: inner }) } : {};
        if (name !== undefined) {
            walk.visit(value, transparent && inner !== undefined ? to : [...to, name], { ...here, whole: true });
            continue;
        }
        const text = index === 0 && given.length > 1 && kindOf(value) === "string"
            ? literalOf(walk.source, value)?.value
            : undefined;
        // set("timeout", 30): the first argument names the second.
        if (text !== undefined && /^[A-Za-z][\w.:-]{0,100}$/u.test(text)) {
            if (callee !== "define") {
                walk.emit(to, { value: text, type: "string" }, { node: value, ...(/header/iu.test(callee) && { role: "header-name" }) });
            }
            below = [...to, text];
        }
        else if (isOption(walk, value, given[index + 1]?.value)) {
            below = [...to, ...nameOf(walk.source, value).slice(-1)];
        }
        else
            walk.visit(value, below, { ...here, ...quantityUnit(walk, given, index) });
    }
}
/** `curl_setopt($c, CURLOPT_TIMEOUT, 5)`, `put(ProducerConfig.RETRIES_CONFIG, 5)`: a constant names the literal behind it. */
function isOption(walk, value, next) {
    return (next !== undefined &&
        literalOf(walk.source, next) !== undefined &&
        /^(?:\w{1,60}(?:\.|::))?[A-Z][A-Z\d]*_[A-Z\d_]{1,80}$/u.test(textOf(walk.source, value).slice(0, 150)));
}
/** `timeout(5, TimeUnit.SECONDS)`. */
function quantityUnit(walk, given, index) {
    const unit = timeUnit(walk, given, index);
    return unit === undefined ? {} : { unit };
}
function timeUnit(walk, given, index) {
    const next = given[index + 1]?.value;
    const text = next && textOf(walk.source, next);
    return text !== undefined && /^(?:TimeUnit|ChronoUnit)\.\w+$/u.test(text) ? (0,code_durations/* unitOf */.u)(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/review/code/read-declaration.js





function readPair(walk, node, path) {
    const children = childrenOf(node);
    const at = children.findIndex(({ name }) => /^(?::|=>|=|AssignOp|Equals)$/u.test(name));
    if (at === -1) {
        walk.visitAll(children, path);
        return;
    }
    const [key, value] = [children[0], children[at + 1]];
    if (key !== undefined && value !== undefined)
        walk.visit(value, [...path, ...keyOf(walk, key)], { whole: true });
}
function keyOf(walk, node) {
    const inner = kindOf(node) === "wrapper" ? (node.firstChild ?? node) : node;
    const literal = literalOf(walk.source, inner);
    if (literal !== undefined)
        return [literal.value.slice(0, 200)];
    const name = nameOf(walk.source, inner);
    return name.length > 0 ? name : [textOf(walk.source, inner).slice(0, 200)];
}
function readObject(walk, node, { path, around }) {
    if (node.name !== "DictionaryExpression") {
        const type = /^(?:TypedLiteral|StructExpression)$/u.test(node.name) ? node.firstChild : null;
        const name = type === null || around.whole || path.length > 0 ? [] : plainType(textOf(walk.source, type));
        walk.visitAll(childrenOf(node).slice(type === null ? 0 : 1), [...path, ...name]);
        return;
    }
    for (const entry of splitAt(childrenOf(node), /^,$/u)) {
        const at = entry.findIndex(({ name }) => name === ":");
        const [key, value] = [entry[at - 1], entry[at + 1]];
        if (at > 0 && key !== undefined && value !== undefined)
            walk.visit(value, [...path, ...keyOf(walk, key)], { whole: true });
        else
            walk.visitAll(entry, path);
    }
}
function plainType(text) {
    return /^[\w.:]+$/u.test(text) ? [text.replaceAll("::", ".")] : [];
}
function readAssignments(walk, node, path) {
    const children = childrenOf(node);
    const isList = node.name === "VariableDeclaration" || node.name === "EnumBody";
    for (const part of isList ? splitAt(children, /^[,;]$/u) : [children])
        readAssignment(walk, part, path);
}
function readAssignment(walk, part, path) {
    const at = part.findLastIndex(isAssignment);
    if (at === -1) {
        walk.visitAll(part, path);
        return;
    }
    const values = part.slice(at + 1).filter((child) => !/^[,;]$/u.test(child.name));
    const targets = part.slice(0, at).filter((child) => /^(?:name|member)$/u.test(kindOf(child) ?? ""));
    const pattern = part.find(({ name }) => name === "ObjectPattern");
    if (pattern !== undefined) {
        readPattern(walk, { pattern, value: values[0] }, path);
        return;
    }
    for (const [index, value] of values.entries()) {
        const to = values.length === targets.length ? targets.slice(index, index + 1) : targets.slice(0, 1);
        const name = to.flatMap((target) => nameOf(walk.source, target));
        walk.visit(value, [...path, ...name], { whole: true });
    }
    // Markup of a field: @Value("${stripe.url}").
    walk.visitAll(part.slice(0, at).filter((child) => /^(?:Decorator|Modifiers)$/u.test(child.name)), path);
}
/** `const { STRIPE_KEY, STRIPE_URL: url = "x" } = process.env` */
function readPattern(walk, { pattern, value }, path) {
    const isTable = value !== undefined && isEnvironmentTable(nameOf(walk.source, value).join("."));
    for (const property of childrenOf(pattern).filter(({ name }) => name === "PatternProperty")) {
        const [key, ...rest] = childrenOf(property);
        const variable = key && textOf(walk.source, key);
        if (isTable && isVariable(variable))
            walk.emitRead(variable, property);
        const at = rest.findIndex(isAssignment);
        const fallback = at === -1 ? undefined : rest[at + 1];
        if (fallback === undefined || variable === undefined)
            continue;
        walk.visit(fallback, [...path, variable], { whole: true, ...(isTable && { first: [variable] }) });
    }
    if (value !== undefined && !isTable)
        walk.visit(value, path);
}
function className(walk, node) {
    const name = childrenOf(node).find((child) => kindOf(child) === "name" || /^(?:TypeIdentifier|TypeDefinition)$/u.test(child.name));
    return name === undefined ? [] : nameOf(walk.source, name);
}
function readFunction(walk, node, path) {
    const name = className(walk, node);
    for (const child of childrenOf(node)) {
        if (kindOf(child) !== "parameters") {
            if (kindOf(child) !== "name")
                walk.visit(child, path);
            continue;
        }
        const inner = childrenOf(child).filter(({ name: mark }) => !/^[()|]$/u.test(mark));
        for (const part of splitAt(inner, /^,$/u))
            readAssignment(walk, part, [...path, ...name]);
    }
}
/** A field of a Go struct with what its tag gives it: `envDefault:"5"`. */
function readField(walk, node, path) {
    const children = childrenOf(node);
    const name = children.find((child) => child.name === "FieldName");
    const tag = name === undefined ? "" : (/\x60[^\x60\n]{0,500}\x60/u.exec(textOf(walk.source, node))?.[0] ?? "");
    const variable = /\benv(?:config)?:"([A-Z][A-Z0-9_]*)/u.exec(tag)?.[1];
    if (name === undefined || variable === undefined) {
        if (tag === "")
            walk.visitAll(children, path);
        return;
    }
    walk.emitRead(variable, node);
    const fallback = /\b(?:envDefault|default):"([^"]*)"/u.exec(tag)?.[1];
    if (fallback === undefined)
        return;
    const references = [{ name: variable, fallback }];
    walk.emit([...path, ...nameOf(walk.source, name)], { value: fallback, type: "string" }, { node, references });
}
/** Spring's `@Value("${stripe.url:https://a}") String url` gives a value to what it stands at. */
function readInjected(walk, node, path) {
    const place = /\(\s{0,5}"(\$\{[^"\n]{1,500}\})"/u.exec(textOf(walk.source, node).slice(0, 600))?.[1];
    const declaration = node.parent?.parent;
    if (place === undefined || !declaration)
        return false;
    const declared = childrenOf(declaration).find(({ name }) => /^(?:VariableDeclarator|Definition)$/u.test(name));
    const name = declared === undefined ? [] : nameOf(walk.source, declared.firstChild ?? declared);
    for (const [, variable = ""] of place.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu))
        walk.emitRead(variable, node);
    walk.emit([...path, ...name], { value: place, type: "string" }, { node });
    return true;
}
/** `@Retry(maxAttempts = 3)`, and a constant of an enum with its arguments. */
function readNamedCall(walk, node, path) {
    const children = childrenOf(node);
    const list = children.find((child) => kindOf(child) === "arguments");
    if (list === undefined || readInjected(walk, node, path))
        return;
    const name = children[0] === undefined || children[0].from === list.from
        ? []
        : nameOf(walk.source, children.find((child) => kindOf(child) === "name") ?? children[0]);
    walk.visitAll(childrenOf(list), [...path, ...name]);
}

;// CONCATENATED MODULE: ./lib/review/code/read-expression.js




function readLiteral(walk, node, { path, around: { unit, first } }) {
    const literal = literalOf(walk.source, node);
    if (literal === undefined)
        return false;
    const value = literal.type === "number" && unit !== undefined ? `${literal.value}${unit}` : literal.value;
    const references = first?.map((name) => ({ name, fallback: value }));
    walk.emit(path, { ...literal, value }, { node, ...(references && { references }) });
    // A template may read variables.
    if (/[\x60f]/u.test(textOf(walk.source, node).slice(0, 2)))
        walk.visitAll(childrenOf(node), []);
    return true;
}
/** `retries: Infinity` and `backoff: exponential` say as much as a number. */
function readName(walk, node, path) {
    const value = textOf(walk.source, node);
    if (value.length > 200)
        return;
    walk.emit(path, { value, type: "other" }, { node, references: [{ name: value }] });
}
function readBinary(walk, node, { path, around }) {
    const [left, operator, right] = childrenOf(node);
    const sign = operator === undefined ? "" : textOf(walk.source, operator);
    if (left === undefined || right === undefined)
        return;
    if (/^(?:as|satisfies)$/u.test(sign)) {
        walk.visit(left, path, around);
        return;
    }
    if (/^(?:\?\?|\|\||or|\?:)$/u.test(sign)) {
        readFallback(walk, { left, right }, { path, around });
        return;
    }
    if (/^[<>]=?$/u.test(sign)) {
        readBound(walk, left, right);
        return;
    }
    // A comparison asks; it gives no value. What it reads is still read.
    for (const side of [left, right])
        if (literalOf(walk.source, side) === undefined)
            walk.visit(side, []);
}
/** `a ?? "b"` */
function readFallback(walk, { left, right }, { path, around }) {
    const variable = variableRead(walk.source, left);
    walk.visit(left, variable === undefined ? path : []);
    const to = path.length === 0 && variable !== undefined ? [variable] : path;
    walk.visit(right, to, {
        ...around,
        ...(variable !== undefined && { first: [...(around.first ?? []), variable] }),
    });
}
/** `retries < 5` bounds what it names. */
function readBound(walk, left, right) {
    const literal = literalOf(walk.source, right);
    if (literal?.type === "number")
        walk.emit(nameOf(walk.source, left).slice(-1), literal, { node: right });
    else
        walk.visitAll([left, right], []);
}
function readConditional(walk, node, { path, around }) {
    const parts = childrenOf(node).filter((child) => kindOf(child) !== undefined);
    // Python has the condition in the middle.
    const isPython = childrenOf(node).some(({ name }) => name === "if");
    const condition = parts[isPython ? 1 : 0];
    const variable = parts.length === 2 && condition !== undefined ? variableRead(walk.source, condition) : undefined;
    for (const part of parts) {
        if (part.from !== condition?.from)
            walk.visit(part, path, { ...around, ...(variable !== undefined && { first: [variable] }) });
        else if (literalOf(walk.source, part) === undefined)
            walk.visit(part, []);
    }
}

;// CONCATENATED MODULE: ./lib/review/code/read-code.js








/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const maxPath = 8;
const maxDepth = 600;
/**
 * Every literal of a source file, keyed by the names it is assigned or passed to, as its grammar has it. A comparison
 * gives no value; `a ?? "b"` and `getenv("A", "b")` give b, and say that A comes first.
 * @throws TooComplex
 */
function readCode(source, parser) {
    const lineAt = (0,format/* lineCounter */.LX)(source.text);
    const settings = [];
    const reads = new Set();
    let depth = 0;
    const walk = {
        source,
        emit(path, found, { node, ...rest }) {
            // An address counts wherever it stands: `return f"https://{host}/check"`.
            const to = path.length > 0 || !isAddress(found.value) ? path : ["returns"];
            if (to.length === 0 && rest.role === undefined)
                return;
            settings.push({ key: to.slice(-maxPath), ...found, line: lineAt(node.from), ...rest });
        },
        emitRead(variable, node) {
            if (reads.has(variable))
                return;
            reads.add(variable);
            walk.emit([variable], { value: variable, type: "string" }, { node, role: "env-read" });
        },
        visit(node, path, around = {}) {
            depth += 1;
            if (depth > maxDepth)
                throw new TooComplex(`nested more than ${maxDepth} levels deep`);
            visitOne(walk, node, { path, around });
            depth -= 1;
        },
        visitAll(nodes, path, around = {}) {
            for (const child of nodes)
                walk.visit(child, path, around);
        },
    };
    walk.visit(parseBounded(parser, source.text), []);
    return settings;
}
function visitOne(walk, node, place) {
    const { path, around } = place;
    const kind = kindOf(node);
    if (kind === "skipped")
        return;
    const variable = variableRead(walk.source, node);
    if (variable !== undefined)
        readVariable(walk, { variable, node }, place);
    else if (kind === "call")
        readCall(walk, node, place);
    else if (readLiteral(walk, node, place))
        return;
    else if (kind === "binary")
        readBinary(walk, node, place);
    else if (kind === "conditional")
        readConditional(walk, node, place);
    else if (kind === "pair")
        readPair(walk, node, path);
    else if (kind === "object")
        readObject(walk, node, place);
    else if (kind === "assignments")
        readAssignments(walk, node, path);
    else if (kind === "class")
        walk.visitAll(childrenOf(node).slice(1), [...path, ...className(walk, node)]);
    else if (kind === "function")
        readFunction(walk, node, path);
    else if (kind === "field")
        readField(walk, node, path);
    else if (kind === "annotation" || kind === "constant")
        readNamedCall(walk, node, path);
    else if (around.whole && (kind === "name" || kind === "member"))
        readName(walk, node, path);
    else
        walk.visitAll(childrenOf(node), path, kind === "wrapper" || kind === "unary" ? around : {});
}
function isAddress(value) {
    return /^[a-z][a-z\d+.-]{1,20}:\/\/[^\s/]/iu.test(value);
}

;// CONCATENATED MODULE: ./lib/review/code/settings-of-code.js





/** Larger files are bundles and data; reading them by tokens alone takes seconds. */
const settings_of_code_maxCharacters = 400_000;
/**
 * The literals of a source file by the grammar of its language where there is one, else by its tokens. Code that is
 * nested too deeply for the grammar is read by its tokens, too.
 * @throws Unreadable
 */
function settingsOfCode(path, text, language) {
    if (text.length > settings_of_code_maxCharacters) {
        throw new format/* Unreadable */.IO(`is code of more than ${settings_of_code_maxCharacters} characters, which a machine wrote`);
    }
    const parser = grammarOf(path, text);
    if (parser === undefined)
        return (0,code_settings/* codeSettings */.Z)(text, language);
    try {
        return readCode({ text, language }, parser);
    }
    catch (error) {
        // V8 reports an exhausted stack as a RangeError.
        if (error instanceof TooComplex || error instanceof RangeError)
            return (0,code_settings/* codeSettings */.Z)(text, language);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/review/diff/compare-file.js + 47 modules
var compare_file = __webpack_require__(2628);
;// CONCATENATED MODULE: ./lib/review/diff/diff-file.js


/** What changed in one file, code by the grammar of its language. Never throws: what can't be read is a problem. */
function diffFile(pair) {
    return (0,compare_file/* compareFile */.q)(pair, { readCode: settingsOfCode });
}


/***/ })

};
