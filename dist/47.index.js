export const id = 47;
export const ids = [47,932];
export const modules = {

/***/ 54326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ settingsOfCode)
});

// EXTERNAL MODULE: ./lib/review/diff/code-settings.js
var code_settings = __webpack_require__(19367);
// EXTERNAL MODULE: ./lib/review/formats/format.js
var format = __webpack_require__(53200);
// EXTERNAL MODULE: ./node_modules/@lezer/go/dist/index.js
var dist = __webpack_require__(2851);
// EXTERNAL MODULE: ./node_modules/@lezer/java/dist/index.js
var java_dist = __webpack_require__(29149);
// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var javascript_dist = __webpack_require__(37096);
// EXTERNAL MODULE: ./node_modules/@lezer/php/dist/index.js
var php_dist = __webpack_require__(29509);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var python_dist = __webpack_require__(17335);
// EXTERNAL MODULE: ./node_modules/@lezer/rust/dist/index.js
var rust_dist = __webpack_require__(8691);
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
const kinds = new Map(Object.entries(nodes).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
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

// EXTERNAL MODULE: ./lib/review/diff/code-durations.js
var code_durations = __webpack_require__(99589);
// EXTERNAL MODULE: ./lib/review/diff/code-tokens.js
var code_tokens = __webpack_require__(74240);
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
    return (segments.length === 0 && generic ? textOf(source, generic).split("<")[0] : segments.join(".")).slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/review/code/read-code.js







/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const maxPath = 8;
const maxDepth = 600;
/** Calls that only convert what is passed on. */
const converts = /^(?:int|str|float|bool|Number|String|Boolean|parseInt|parseFloat|Some|Ok|Box\.new|String\.from|Duration|timedelta|datetime\.timedelta|URI|URL|URI\.create|Path|SecretStr|Secret|define|intval|strval)$/u;
const convertsItself = /^(?:to_string|into|to_owned|as_str|clone|toString|trim|strip|format)$/u;
/** Calls that say what a test expects, or what stands for the real thing in it. */
const expects = /(?:^|\.)(?:verify\w*|assert\w*|expect\w*|toBe\w*|toEqual|toHave\w*|toMatch\w*|toStrictEqual|mock|spyOn|doMock|stub\w*)$|(?:^|\.)assert\w*\./u;
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
    visit(parseBounded(parser, source.text), []);
    return settings;
    function emit(path, found, { node, ...rest }) {
        if (path.length === 0 && rest.role === undefined)
            return;
        settings.push({ key: path.slice(-maxPath), ...found, line: lineAt(node.from), ...rest });
    }
    function emitRead(variable, node) {
        if (reads.has(variable))
            return;
        reads.add(variable);
        emit([variable], { value: variable, type: "string" }, { node, role: "env-read" });
    }
    /** `unit`: what numbers count here, as in `Duration.ofSeconds(30)`. `first`: what is asked before the value counts. */
    function visit(node, path, around = {}) {
        depth += 1;
        if (depth > maxDepth)
            throw new TooComplex(`nested more than ${maxDepth} levels deep`);
        visitOne(node, path, around);
        depth -= 1;
    }
    function visitOne(node, path, around) {
        const kind = kindOf(node);
        if (kind === "skipped")
            return;
        const variable = variableRead(source, node);
        if (variable !== undefined)
            readVariable(variable, node, path, around);
        else if (kind === "call")
            readCall(node, path, around);
        else if (readLiteral(node, path, around))
            return;
        else if (kind === "binary")
            readBinary(node, path, around);
        else if (kind === "conditional")
            readConditional(node, path, around);
        else if (kind === "pair")
            readPair(node, path);
        else if (kind === "object")
            readObject(node, path, around);
        else if (kind === "assignments")
            readAssignments(node, path);
        else if (kind === "class")
            visitAll(childrenOf(node).slice(1), [...path, ...className(node)]);
        else if (kind === "function")
            readFunction(node, path);
        else if (kind === "field")
            readField(node, path);
        else if (kind === "annotation" || kind === "constant")
            readNamedCall(node, path);
        else if (around.whole && (kind === "name" || kind === "member"))
            readName(node, path);
        else
            visitAll(childrenOf(node), path, kind === "wrapper" || kind === "unary" ? around : {});
    }
    function visitAll(nodes, path, around = {}) {
        for (const child of nodes)
            visit(child, path, around);
    }
    function readLiteral(node, path, { unit, first }) {
        const literal = literalOf(source, node);
        if (literal === undefined)
            return false;
        const value = literal.type === "number" && unit !== undefined ? `${literal.value}${unit}` : literal.value;
        const references = first?.map((name) => ({ name, fallback: value }));
        emit(path, { ...literal, value }, { node, ...(references && { references }) });
        // A template may read variables.
        if (/[\x60f]/u.test(textOf(source, node).slice(0, 2)))
            visitAll(childrenOf(node), []);
        return true;
    }
    /** `retries: Infinity` and `backoff: exponential` say as much as a number. */
    function readName(node, path) {
        const value = textOf(source, node);
        if (value.length > 200)
            return;
        emit(path, { value, type: "other" }, { node, references: [{ name: value }] });
    }
    function readVariable(variable, node, path, around) {
        emitRead(variable, node);
        const defaults = defaultsIn(node);
        if (defaults.length > 0) {
            // A default is keyed by what it is assigned to, else by the variable.
            const to = path.length === 0 ? [variable] : path;
            for (const one of defaults)
                visit(one, to, { ...around, first: [...(around.first ?? []), variable] });
        }
        else if (around.whole) {
            emit(path, { value: `\${${variable}}`, type: "other" }, { node, references: [{ name: variable }] });
        }
    }
    /** The second argument of `getenv("A", "b")`, or the one that is called `default`. */
    function defaultsIn(node) {
        const list = childrenOf(node).find((child) => kindOf(child) === "arguments");
        if (list === undefined)
            return [];
        const given = namedArguments(list);
        const named = given.find(({ name }) => name !== undefined && /^default/u.test(name));
        return [named ?? given.filter(({ name }) => name === undefined)[1]].flatMap((one) => one?.value ?? []);
    }
    function namedArguments(list) {
        const found = [];
        for (const part of splitAt(childrenOf(list), /^,$/u)) {
            const bare = part.filter(({ name }) => !/^[()[\]{}*&]$/u.test(name) && name !== "Spread");
            const at = bare.findIndex(isAssignment);
            const value = bare[at === -1 ? 0 : at + 1];
            if (value === undefined)
                continue;
            const name = at > 0 ? nameOf(source, bare[0]).at(-1) : undefined;
            found.push({ name, value });
        }
        return found;
    }
    function readCall(node, path, around) {
        const children = childrenOf(node);
        const [head, ...others] = children;
        const list = children.find((child) => kindOf(child) === "arguments");
        const callee = calleeOf(source, children);
        const last = callee.split(".").at(-1) ?? "";
        const inner = chainedCall(head);
        const fallsBack = inner && /^(?:unwrap_or\w*|orElse\w*|getOrDefault|or)$/u.test(last)
            ? variableRead(source, inner)
            : undefined;
        if (fallsBack !== undefined && list !== undefined) {
            emitRead(fallsBack, node);
            for (const { value } of namedArguments(list))
                visit(value, path.length === 0 ? [fallsBack] : path, { ...around, first: [fallsBack] });
            return;
        }
        const text = literalObject(head);
        if (text !== undefined && convertsItself.test(last)) {
            visit(text, path, around);
            return;
        }
        if (inner !== undefined)
            visit(inner, path, (0,code_durations/* unitOf */.u)(last) === undefined && !convertsItself.test(last) ? {} : around);
        if (list === undefined || expects.test(callee))
            return;
        readArguments(list, path, { callee, around });
        visitAll(others.filter(({ name }) => name === "ClassBody" || name === "Block"), path);
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
        return object !== null &&
            object !== undefined &&
            /^(?:string|template|joined)$/u.test(kindOf(object) ?? "")
            ? object
            : undefined;
    }
    function readArguments(list, path, { callee, around }) {
        const unit = (0,code_durations/* unitOf */.u)(callee);
        const transparent = unit !== undefined || converts.test(callee) || isEnvironmentCall(callee);
        const to = transparent || callee === "" ? path : [...path, callee];
        const given = namedArguments(list);
        let below = to;
        for (const [index, { name, value }] of given.entries()) {
            // `parseInt(text, 10)`: only the first is what is converted.
            if (converts.test(callee) && index > 0 && name === undefined && callee !== "define")
                continue;
            const inner = unit ?? (name === undefined ? undefined : (0,code_durations/* unitOf */.u)(name));
            const here = transparent ? { ...around, ...(inner !== undefined && { unit: inner }) } : {};
            if (name !== undefined) {
                visit(value, transparent && inner !== undefined ? to : [...to, name], { ...here, whole: true });
                continue;
            }
            const text = index === 0 && given.length > 1 && kindOf(value) === "string"
                ? literalOf(source, value)?.value
                : undefined;
            // set("timeout", 30): the first argument names the second.
            if (text !== undefined && /^[A-Za-z][\w.:-]{0,100}$/u.test(text)) {
                if (callee !== "define") {
                    emit(to, { value: text, type: "string" }, { node: value, ...(/header/iu.test(callee) && { role: "header-name" }) });
                }
                below = [...to, text];
            }
            else if (transparent && timeUnit(given, index)) {
                visit(value, below, { ...here, unit: timeUnit(given, index) });
            }
            else
                visit(value, below, { ...here, ...quantityUnit(given, index) });
        }
    }
    /** `timeout(5, TimeUnit.SECONDS)`. */
    function quantityUnit(given, index) {
        const unit = timeUnit(given, index);
        return unit === undefined ? {} : { unit };
    }
    function timeUnit(given, index) {
        const next = given[index + 1]?.value;
        const text = next && textOf(source, next);
        return text !== undefined && /^(?:TimeUnit|ChronoUnit)\.\w+$/u.test(text) ? (0,code_durations/* unitOf */.u)(text) : undefined;
    }
    function readBinary(node, path, around) {
        const [left, operator, right] = childrenOf(node);
        const sign = operator === undefined ? "" : textOf(source, operator);
        if (left === undefined || right === undefined)
            return;
        if (/^(?:as|satisfies)$/u.test(sign)) {
            visit(left, path, around);
            return;
        }
        if (/^(?:\?\?|\|\||or|\?:)$/u.test(sign)) {
            readFallback(left, right, { path, around });
            return;
        }
        if (/^[<>]=?$/u.test(sign)) {
            readBound(left, right);
            return;
        }
        // A comparison asks; it gives no value. What it reads is still read.
        for (const side of [left, right])
            if (literalOf(source, side) === undefined)
                visit(side, []);
    }
    /** `a ?? "b"` */
    function readFallback(left, right, { path, around }) {
        const variable = variableRead(source, left);
        visit(left, variable === undefined ? path : []);
        const to = path.length === 0 && variable !== undefined ? [variable] : path;
        visit(right, to, {
            ...around,
            ...(variable !== undefined && { first: [...(around.first ?? []), variable] }),
        });
    }
    /** `retries < 5` bounds what it names. */
    function readBound(left, right) {
        const literal = literalOf(source, right);
        if (literal?.type === "number")
            emit(nameOf(source, left).slice(-1), literal, { node: right });
        else
            visitAll([left, right], []);
    }
    function readConditional(node, path, around) {
        const parts = childrenOf(node).filter((child) => kindOf(child) !== undefined);
        // Python has the condition in the middle.
        const isPython = childrenOf(node).some(({ name }) => name === "if");
        const condition = parts[isPython ? 1 : 0];
        const variable = parts.length === 2 && condition !== undefined ? variableRead(source, condition) : undefined;
        for (const part of parts) {
            if (part.from !== condition?.from)
                visit(part, path, { ...around, ...(variable !== undefined && { first: [variable] }) });
            else if (literalOf(source, part) === undefined)
                visit(part, []);
        }
    }
    function readPair(node, path) {
        const children = childrenOf(node);
        const at = children.findIndex(({ name }) => /^(?::|=>|=|AssignOp|Equals)$/u.test(name));
        if (at === -1) {
            visitAll(children, path);
            return;
        }
        const value = children[at + 1];
        if (value !== undefined)
            visit(value, [...path, ...keyOf(children[0])], { whole: true });
    }
    function keyOf(node) {
        const inner = kindOf(node) === "wrapper" ? (node.firstChild ?? node) : node;
        const literal = literalOf(source, inner);
        if (literal !== undefined)
            return [literal.value.slice(0, 200)];
        const name = nameOf(source, inner);
        return name.length > 0 ? name : [textOf(source, inner).slice(0, 200)];
    }
    function readObject(node, path, around) {
        if (node.name !== "DictionaryExpression") {
            const type = /^(?:TypedLiteral|StructExpression)$/u.test(node.name) ? node.firstChild : null;
            const name = type === null || around.whole || path.length > 0 ? [] : plainType(textOf(source, type));
            visitAll(childrenOf(node).slice(type === null ? 0 : 1), [...path, ...name]);
            return;
        }
        for (const entry of splitAt(childrenOf(node), /^,$/u)) {
            const at = entry.findIndex(({ name }) => name === ":");
            const [key, value] = [entry[at - 1], entry[at + 1]];
            if (at > 0 && key !== undefined && value !== undefined)
                visit(value, [...path, ...keyOf(key)], { whole: true });
            else
                visitAll(entry, path);
        }
    }
    function plainType(text) {
        return /^[\w.:]+$/u.test(text) ? [text.replaceAll("::", ".")] : [];
    }
    function readAssignments(node, path) {
        const children = childrenOf(node);
        const isList = node.name === "VariableDeclaration" || node.name === "EnumBody";
        for (const part of isList ? splitAt(children, /^[,;]$/u) : [children])
            readAssignment(part, path);
    }
    function readAssignment(part, path) {
        const at = part.findLastIndex(isAssignment);
        if (at === -1) {
            visitAll(part, path);
            return;
        }
        const values = part.slice(at + 1).filter((child) => !/^[,;]$/u.test(child.name));
        const targets = part.slice(0, at).filter((child) => /^(?:name|member)$/u.test(kindOf(child) ?? ""));
        const pattern = part.find(({ name }) => name === "ObjectPattern");
        if (pattern !== undefined) {
            readPattern(pattern, values[0], path);
            return;
        }
        for (const [index, value] of values.entries()) {
            const to = values.length === targets.length ? [targets[index]] : targets.slice(0, 1);
            const name = to.flatMap((target) => nameOf(source, target));
            visit(value, [...path, ...name], { whole: true });
        }
        // Markup of a field: @Value("${stripe.url}").
        visitAll(part.slice(0, at).filter((child) => /^(?:Decorator|Modifiers)$/u.test(child.name)), path);
    }
    /** `const { STRIPE_KEY, STRIPE_URL: url = "x" } = process.env` */
    function readPattern(pattern, value, path) {
        const isTable = value !== undefined && isEnvironmentTable(nameOf(source, value).join("."));
        for (const property of childrenOf(pattern).filter(({ name }) => name === "PatternProperty")) {
            const [key, ...rest] = childrenOf(property);
            const variable = key && textOf(source, key);
            if (isTable && isVariable(variable))
                emitRead(variable, property);
            const at = rest.findIndex(isAssignment);
            const fallback = at === -1 ? undefined : rest[at + 1];
            if (fallback === undefined || variable === undefined)
                continue;
            visit(fallback, [...path, variable], { whole: true, ...(isTable && { first: [variable] }) });
        }
        if (value !== undefined && !isTable)
            visit(value, path);
    }
    function className(node) {
        const name = childrenOf(node).find((child) => kindOf(child) === "name" || /^(?:TypeIdentifier|TypeDefinition)$/u.test(child.name));
        return name === undefined ? [] : nameOf(source, name);
    }
    function readFunction(node, path) {
        const name = className(node);
        for (const child of childrenOf(node)) {
            if (kindOf(child) !== "parameters") {
                if (kindOf(child) !== "name")
                    visit(child, path);
                continue;
            }
            const inner = childrenOf(child).filter(({ name: mark }) => !/^[()|]$/u.test(mark));
            for (const part of splitAt(inner, /^,$/u))
                readAssignment(part, [...path, ...name]);
        }
    }
    /** A field of a Go struct with what its tag gives it: `envDefault:"5"`. */
    function readField(node, path) {
        const children = childrenOf(node);
        const name = children.find((child) => child.name === "FieldName");
        const tag = name === undefined ? "" : (/\x60[^\x60\n]{0,500}\x60/u.exec(textOf(source, node))?.[0] ?? "");
        const variable = /\benv(?:config)?:"([A-Z][A-Z0-9_]*)/u.exec(tag)?.[1];
        if (name === undefined || variable === undefined) {
            if (tag === "")
                visitAll(children, path);
            return;
        }
        emitRead(variable, node);
        const fallback = /\b(?:envDefault|default):"([^"]*)"/u.exec(tag)?.[1];
        if (fallback === undefined)
            return;
        const references = [{ name: variable, fallback }];
        emit([...path, ...nameOf(source, name)], { value: fallback, type: "string" }, { node, references });
    }
    /** Spring's `@Value("${stripe.url:https://a}") String url` gives a value to what it stands at. */
    function readInjected(node, path) {
        const place = /\(\s{0,5}"(\$\{[^"\n]{1,500}\})"/u.exec(textOf(source, node).slice(0, 600))?.[1];
        const declaration = node.parent?.parent;
        if (place === undefined || !declaration)
            return false;
        const declared = childrenOf(declaration).find(({ name }) => /^(?:VariableDeclarator|Definition)$/u.test(name));
        const name = declared === undefined ? [] : nameOf(source, declared.firstChild ?? declared);
        for (const [, variable] of place.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu))
            emitRead(variable, node);
        emit([...path, ...name], { value: place, type: "string" }, { node });
        return true;
    }
    /** `@Retry(maxAttempts = 3)`, and a constant of an enum with its arguments. */
    function readNamedCall(node, path) {
        const children = childrenOf(node);
        const list = children.find((child) => kindOf(child) === "arguments");
        if (list === undefined || readInjected(node, path))
            return;
        const name = children[0] === undefined || children[0].from === list.from
            ? []
            : nameOf(source, children.find((child) => kindOf(child) === "name") ?? children[0]);
        visitAll(childrenOf(list), [...path, ...name]);
    }
}
function isAssignment({ name }) {
    return /^(?:=|:=|AssignOp|Equals|UpdateOp)$/u.test(name);
}
function splitAt(nodes, mark) {
    const parts = [[]];
    for (const node of nodes) {
        if (mark.test(node.name))
            parts.push([]);
        else
            parts.at(-1).push(node);
    }
    return parts.filter((part) => part.length > 0);
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


/***/ }),

/***/ 5932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPosition: () => (/* binding */ isPosition),
/* harmony export */   keyText: () => (/* binding */ keyText),
/* harmony export */   leafName: () => (/* binding */ leafName)
/* harmony export */ });
const position = /^\[\d+\]$/u;
/** Whether a key segment is a place in a list rather than a name. */
function isPosition(segment) {
    return position.test(segment);
}
/** A key path as people write it: `payments.stripe.hosts[0]`. */
function keyText(key) {
    return key.reduce((text, segment) => (text === "" || isPosition(segment) ? text + segment : `${text}.${segment}`), "");
}
/** The last name of a key path; a place in a list has the name of its list. */
function leafName(key) {
    return key.findLast((segment) => !isPosition(segment)) ?? "";
}


/***/ }),

/***/ 99589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ quantityAt),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _formats_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63543);

/** Names of units in the standard libraries: `Duration.ofSeconds`, `from_millis`, `time.Minute`, `TimeUnit.DAYS`. */
const units = [
    [/(?:^|[._]|of|from)(?:nano(?:second)?s?)$/iu, "ns"],
    [/(?:^|[._]|of|from)(?:micro(?:second)?s?)$/iu, "us"],
    [/(?:^|[._]|of|from)(?:milli(?:second)?s?|ms)$/iu, "ms"],
    [/(?:^|[._]|of|from)(?:seconds?|secs?)$/iu, "s"],
    [/(?:^|[._]|of|from)(?:minutes?|mins?)$/iu, "m"],
    [/(?:^|[._]|of|from)(?:hours?)$/iu, "h"],
    [/(?:^|[._]|of|from)(?:days?)$/iu, "d"],
];
function unitOf(name) {
    const short = name.slice(-60);
    return units.find(([pattern]) => pattern.test(short))?.[1];
}
/** Reads the quantity whose first number is at the given place. */
function quantityAt(tokens, at) {
    let product = plainNumber(tokens[at].text);
    let unit = tokens[at - 1]?.text === "*" ? unitOf(tokens[at - 2]?.text ?? "") : undefined;
    let end = at;
    while (tokens[end + 1]?.text === "*") {
        const factor = tokens[end + 2];
        const factorUnit = factor?.kind === "name" ? unitOf(factor.text) : undefined;
        if (factor?.kind === "number")
            product = String(Number(product) * Number(plainNumber(factor.text)));
        else if (factorUnit !== undefined)
            unit = factorUnit;
        else
            break;
        end += 2;
    }
    const [mark, name] = [tokens[end + 1]?.text, tokens[end + 2]];
    const isMember = mark === "." || (mark === "," && /^(?:TimeUnit|ChronoUnit)\./u.test(name?.text ?? ""));
    if (isMember && name?.kind === "name")
        unit ??= unitOf(name.text);
    const sign = tokens[at - 1]?.text === "-" && !/^(?:name|number)$/u.test(tokens[at - 2]?.kind ?? "") ? "-" : "";
    return { value: `${sign}${product}${unit ?? ""}`, end };
}
/** Without the suffix for its type, `30L`, `1.5f`, `10_u64`. */
function plainNumber(source) {
    if (/^0[xob]/iu.test(source))
        return (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(source);
    const [digits = source] = /^[\d_]+(?:\.[\d_]+)?(?:[eE][+-]?\d+)?/u.exec(source) ?? [];
    return (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(digits);
}


/***/ }),

/***/ 26728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ codeLanguage)
/* harmony export */ });
const slashes = ["//"];
const hash = ["#"];
const both = ['"', "'"];
const javascript = { id: "javascript", lineComments: slashes, longQuotes: ["`"], quotes: both };
const python = { id: "python", lineComments: hash, longQuotes: ['"""', "'''"], quotes: both };
const go = { id: "go", lineComments: slashes, longQuotes: ["`"], quotes: both };
const jvm = { id: "jvm", lineComments: slashes, longQuotes: ['"""', "'''"], quotes: both };
const csharp = { id: "csharp", lineComments: slashes, longQuotes: ['"""'], quotes: both };
const ruby = { id: "ruby", lineComments: hash, longQuotes: [], quotes: both };
const php = { id: "php", lineComments: ["//", "#"], longQuotes: both, quotes: [] };
// A single quote in Rust begins a lifetime more often than a character.
const rust = { id: "rust", lineComments: slashes, longQuotes: ['"'], quotes: [] };
const byExtension = {
    ts: javascript,
    tsx: javascript,
    mts: javascript,
    cts: javascript,
    js: javascript,
    jsx: javascript,
    mjs: javascript,
    cjs: javascript,
    vue: javascript,
    svelte: javascript,
    py: python,
    go,
    java: jvm,
    kt: jvm,
    kts: jvm,
    groovy: jvm,
    gradle: jvm,
    scala: jvm,
    cs: csharp,
    rb: ruby,
    rake: ruby,
    php,
    rs: rust,
    ex: ruby,
    exs: ruby,
    swift: jvm,
    dart: jvm,
};
function codeLanguage(path) {
    const extension = /\.([a-z]+)$/u.exec(path.toLowerCase())?.[1] ?? "";
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}


/***/ }),

/***/ 19367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ codeSettings)
/* harmony export */ });
/* harmony import */ var _code_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99589);
/* harmony import */ var _code_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74240);


/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const maxPath = 8;
const maxName = 200;
const keywords = /^(?:if|elif|else|for|foreach|while|until|unless|switch|match|when|case|catch|except|with|using|return|yield|throw|raise|await|async|new|do|try|finally|in|not|and|or|function|func|fun|fn|def|lambda|lock|synchronized)$/u;
const environmentCall = /(?:^|\.)(?:getenv|get_env|fetch_env|lookupenv|getenvironmentvariable|option_env|env|environ|config|env(?:iron)?\.(?:get|fetch|var|var_os|str|bool|int|float|list|string|setdefault|require))$/iu;
const environmentTable = /^(?:process\.env|import\.meta\.env|Bun\.env|os\.environ|environ|ENV|_ENV|_SERVER)$/u;
/** What stands after a colon in a declaration and gives no value. */
const typeName = /^(?:number|string|str|boolean|bool|any|unknown|object|u?int\d*|[iuf]\d+|usize|float\d*|double|long|String|Int|Integer|Long|Double|Float|Boolean|Duration|TimeSpan|time\.Duration)$/u;
const variableName = /^[A-Z][A-Z0-9_]*$/u;
/**
 * Every literal of a source file, keyed by the names it is assigned or passed to: `{ stripe: { timeout: 5 } }`,
 * `STRIPE["timeout"] = 5` and `new Stripe(key, { timeout: 5 })` alike. Follows brackets and names, not types or control
 * flow: what is computed has no setting, but for
 * products of numbers, units of time, and a single name, which stands for its value.
 */
function codeSettings(text, language) {
    const tokens = (0,_code_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(text, language);
    const settings = [];
    const frames = [frame("", [])];
    /** Python has no brackets around a class: its body is what is indented deeper. */
    const classes = [];
    const reads = new Set();
    let here = frames[0];
    /** The statement loads modules; its strings are no settings. */
    let importing = false;
    for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token.kind === "newline")
            readNewline(at);
        else if (token.kind === "name")
            readName(token, at);
        else if (token.kind === "string")
            readString(token, at);
        else if (token.kind === "number")
            at = readNumber(token, at);
        else
            readMark(token, at);
    }
    return settings;
    function key() {
        const enclosing = frames.length === 1 ? classes.map(({ name }) => name) : [];
        return [...enclosing, ...here.path, ...here.label].slice(-maxPath);
    }
    function emit(value, type, line, role) {
        if (!importing)
            settings.push({ key: key(), value, type, line, ...(role && { role }) });
    }
    function emitRead(variable, line) {
        if (reads.has(variable))
            return;
        reads.add(variable);
        settings.push({ key: [variable], value: variable, type: "string", line, role: "env-read" });
    }
    function readNewline(at) {
        const next = tokens[at + 1];
        if (next === undefined || next.kind === "newline")
            return;
        if (language.id === "python" && frames.length === 1) {
            while (classes.length > 0 && classes.at(-1).column >= next.column)
                classes.pop();
        }
        const goesOn = /^(?:[=:+*/|&?,\\]|=>|:=|->|\|\||&&|\?\?|\+=)$/u.test(tokens[at - 1]?.text ?? "");
        const wentOn = next.kind === "mark" && /^(?:[.?:+*|]|\|\||&&|\?\?)$/u.test(next.text);
        if (here.open !== "(" && here.open !== "[" && !goesOn && !wentOn)
            endStatement();
    }
    function endStatement() {
        here.label = [];
        here.last = [];
        here.conditions = 0;
        if (frames.length === 1)
            importing = false;
    }
    function readName({ text, line }, at) {
        const previous = tokens[at - 1];
        const starts = previous === undefined || previous.kind === "newline" || previous.text === ";";
        if (starts &&
            frames.length === 1 &&
            /^(?:import|from|use|using|package|require|require_relative)$/u.test(text)) {
            importing = true;
        }
        if (previous?.text === "class" && language.id === "python" && frames.length === 1) {
            classes.push({ name: text, column: previous.column });
        }
        else if (/^(?:class|object|interface|module|struct|namespace|trait|impl)$/u.test(previous?.text ?? "")) {
            here.label = [text];
        }
        const dot = text.lastIndexOf(".");
        if (environmentTable.test(text.slice(0, Math.max(dot, 0))) && variableName.test(text.slice(dot + 1))) {
            emitRead(text.slice(dot + 1), line);
        }
        if (environmentTable.test(text) && previous?.text === "=" && tokens[at - 2]?.text === "}")
            readDestructured(at - 3);
        if (/^(?:true|false)$/iu.test(text))
            emit(text.toLowerCase(), "boolean", line);
        else if (/^(?:null|None|nil|undefined)$/u.test(text))
            emit("", "null", line);
        else {
            here.last = text.split(".");
            // `retries: Infinity` and `backoff: exponential` say as much as a number.
            if (isWholeValue(at) && !typeName.test(text))
                emit(text, "other", line);
        }
    }
    function isWholeValue(at) {
        const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? "\n"];
        return here.label.length > 0 && /^(?::|=|:=|=>)$/u.test(before) && /^[,;)}\]\n]$/u.test(after);
    }
    /** `const { STRIPE_KEY, STRIPE_URL: url } = process.env` */
    function readDestructured(from) {
        for (let at = from; at >= 0 && tokens[at].text !== "{"; at -= 1) {
            const { kind, text, line } = tokens[at];
            if (kind === "name" && variableName.test(text))
                emitRead(text, line);
        }
    }
    function readString({ text, line }, at) {
        const next = tokens[at + 1]?.kind === "newline" ? tokens[at + 2]?.text : tokens[at + 1]?.text;
        const first = here.strings === 0;
        here.strings += 1;
        here.last = [text.slice(0, maxName)];
        const isKey = next === "=>" || (next === ":" && here.conditions === 0);
        if (isKey || (here.subscriptOf !== undefined && next === "]"))
            return;
        // Spring: @Value("${STRIPE_KEY:none}")
        const placeholders = language.id === "jvm" ? text.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu) : [];
        for (const [, variable] of placeholders)
            emitRead(variable, line);
        if (first && environmentCall.test(here.callee.slice(-100)) && variableName.test(text)) {
            emitRead(text, line);
            // A default is keyed by what it is assigned to, else by the variable.
            if (key().length === 0)
                here.path = [text];
            return;
        }
        const namesNext = tokens[at - 1]?.text === "(" && next === "," && /^[A-Za-z][\w.:-]{0,100}$/u.test(text);
        emit(text, "string", line, namesNext && /header/iu.test(here.callee) ? "header-name" : undefined);
        // set("timeout", 30): the first argument names the second.
        if (namesNext && here.label.length === 0)
            here.path = [...here.path, text];
    }
    function readNumber({ text, line }, at) {
        const { value, end } = (0,_code_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityAt */ .j)(tokens, at);
        here.last = [text];
        if (tokens[end + 1]?.text === ":" && here.conditions === 0)
            return end;
        const label = here.label;
        const [operator, compared] = [tokens[at - 1], tokens[at - 2]];
        if (/^[<>]=?$/u.test(operator?.text ?? "") && compared?.kind === "name")
            here.label = compared.text.split(".");
        // timedelta(seconds=30) says the unit where others say the name.
        const named = here.callee.endsWith("timedelta") ? (0,_code_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .u)(label.at(-1) ?? "") : undefined;
        if (named !== undefined)
            here.label = [];
        emit(`${value}${here.unit ?? named ?? ""}`, "number", line);
        here.label = label;
        return end;
    }
    function readMark({ text, line }, at) {
        if (text === "(" || text === "[" || text === "{")
            open(text, at);
        else if (text === ")" || text === "]" || text === "}")
            close(line);
        else if (text === ";")
            endStatement();
        else if (text === ",") {
            here.label = [];
            here.last = [];
        }
        else if (text === "?")
            here.conditions += 1;
        else if (text === ":" && here.conditions > 0)
            here.conditions -= 1;
        // In `timeout: number = 30` the name stands before the colon.
        else if (text === "=" && here.label.length > 0 && tokens[at - 2]?.text === ":")
            here.last = [];
        else if (/^(?::|=|:=|=>|\|\|=|\?\?=)$/u.test(text) && here.last.length > 0) {
            here.label = here.last;
            here.last = [];
        }
    }
    function open(bracket, at) {
        const previous = tokens[at - 1];
        const isName = previous?.kind === "name" && !keywords.test(previous.text);
        const path = key();
        let opened = frame(bracket, path);
        if (bracket === "[" && here.last.length > 0 && (isName || previous?.text === "]")) {
            opened.subscriptOf = here.last;
        }
        else if (bracket === "(" && isName) {
            const unit = (0,_code_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .u)(previous.text);
            const names = unit === undefined && !isTransparent(previous.text) ? [previous.text] : [];
            opened = { ...frame(bracket, [...path, ...names]), callee: previous.text, unit };
        }
        else if (bracket === "{" && isName && here.label.length === 0 && isComposite(at)) {
            opened = frame(bracket, [...path, previous.text]);
        }
        frames.push(opened);
        here = opened;
    }
    /** http.Client{Timeout: 30} in Go and Rust, and not a type that a function returns. */
    function isComposite(at) {
        const isType = /(?:^|\.)[A-Z]\w*$/u.test(tokens[at - 1]?.text ?? "");
        return isType && !/^(?:[*):]|->)$/u.test(tokens[at - 2]?.text ?? "");
    }
    function close(line) {
        if (frames.length === 1)
            return;
        const { subscriptOf, strings, last } = frames.pop();
        here = frames.at(-1);
        here.last = [];
        const [only] = last;
        if (subscriptOf === undefined || strings !== 1 || only === undefined)
            return;
        here.last = [...subscriptOf, only];
        if (environmentTable.test(subscriptOf.join(".")) && variableName.test(only))
            emitRead(only, line);
    }
}
/** Calls that only fetch or convert what is passed on. */
function isTransparent(callee) {
    return callee.endsWith("timedelta") || environmentCall.test(callee.slice(-100));
}
function frame(open, path) {
    return {
        open,
        path: path.slice(-maxPath),
        label: [],
        last: [],
        conditions: 0,
        callee: "",
        unit: undefined,
        subscriptOf: undefined,
        strings: 0,
    };
}


/***/ }),

/***/ 74240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf)
/* harmony export */ });
const spaces = /[^\S\n]+/uy;
const name = /[$@]{0,3}[\p{L}_][\p{L}\p{N}_]*(?:[?!](?!=))?(?:(?:\?\.|::|->|\.)\$?[\p{L}_][\p{L}\p{N}_]*!?)*/uy;
const number = /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[a-zA-Z]*\d*/uy;
const mark = /===|!==|=>|:=|==|!=|>=|<=|->|\?\?=?|\|\|=?|&&=?|[+*/|&^%-]=|\.\.\.|./suy;
const symbol = /(?<![\p{L}\p{N}_"']):(?=[\p{L}_])/uy;
const heredoc = /<<[~<-]?["']?([\p{L}_][\p{L}\p{N}_]*)["']?/uy;
const regex = /\/(?![*/])(?:[^\\/\n]|\\[^\n]){1,200}\/[a-z]*/uy;
const rawRust = /r(#*)"/uy;
const character = /'(?:\\[^\n]{1,8}|[^'\\\n])'/uy;
/** After this many strings that nothing closes, none is searched for beyond its line: each search reads to the end. */
const maxUnclosed = 20;
/**
 * Literals, names and punctuation of a source file. One reader for all languages, as it needs only what they agree on
 * and has to read code that no parser of a fixed version would accept; it never fails, and a string that is never
 * closed ends with its line.
 */
function tokensOf(text, language) {
    const tokens = [];
    let at = 0;
    let line = 1;
    let lineStart = 0;
    let lineBreak = lineEnd(text, 0);
    let unclosed = 0;
    while (at < text.length) {
        const { kind, content = "", end } = scan();
        if (kind !== undefined)
            tokens.push({ kind, text: content, line, column: at - lineStart });
        while (lineBreak < end && lineBreak !== text.length) {
            line += 1;
            lineStart = lineBreak + 1;
            lineBreak = lineEnd(text, lineStart);
        }
        at = end;
    }
    return tokens;
    function scan() {
        const char = text[at];
        if (char === "\n")
            return { kind: "newline", content: char, end: at + 1 };
        if (/\s/u.test(char))
            return { end: at + match(spaces)[0].length };
        // Most of code is words; nothing else begins like them, but for r"" in Rust.
        if (/[A-Za-z_]/.test(char) && !(char === "r" && language.id === "rust"))
            return scanRest();
        if (language.lineComments.some((start) => text.startsWith(start, at)))
            return { end: lineEnd(text, at) };
        if (text.startsWith("/*", at) && language.lineComments.includes("//"))
            return { end: after("*/", at + 2) };
        return scanString(char) ?? scanRest();
    }
    function scanString(char) {
        const raw = language.id === "rust" ? match(rawRust) : null;
        if (raw !== null) {
            const close = `"${raw[1]}`;
            const end = after(close, at + raw[0].length);
            return { kind: "string", content: text.slice(at + raw[0].length, end - close.length), end };
        }
        const long = language.longQuotes.find((one) => text.startsWith(one, at));
        const quote = long ?? language.quotes.find((one) => one === char);
        if (quote !== undefined) {
            const start = at + quote.length;
            const gaveUp = long !== undefined && unclosed > maxUnclosed;
            const close = gaveUp ? undefined : endOfString(text, start, quote, language);
            if (close === undefined)
                unclosed += 1;
            const end = close ?? lineEnd(text, at);
            return {
                kind: "string",
                content: text.slice(start, end),
                end: text.startsWith(quote, end) ? end + quote.length : Math.max(end, start),
            };
        }
        const here = language.id === "ruby" || language.id === "php" ? match(heredoc) : null;
        if (here === null || unclosed > maxUnclosed)
            return undefined;
        // What follows on its line is left out.
        const start = lineBreak + 1;
        const close = heredocEnd(text, start, here[1]);
        if (close === undefined)
            unclosed += 1;
        return close && { kind: "string", content: text.slice(start, close.start), end: close.end };
    }
    function scanRest() {
        const word = match(name);
        if (word !== null)
            return { kind: "name", content: plainName(word[0]), end: at + word[0].length };
        const skipped = (language.id === "ruby" ? match(symbol) : null) ??
            (language.id === "rust" ? match(character) : null) ??
            (mayBeRegex(tokens.at(-1), language) ? match(regex) : null);
        if (skipped !== null)
            return { end: at + skipped[0].length };
        const digits = match(number);
        if (digits !== null)
            return { kind: "number", content: digits[0], end: at + digits[0].length };
        const [punctuation = " "] = match(mark) ?? [];
        return { kind: "mark", content: punctuation, end: at + punctuation.length };
    }
    function match(pattern) {
        pattern.lastIndex = at;
        return pattern.exec(text);
    }
    function after(closing, from) {
        const end = text.indexOf(closing, from);
        return end === -1 ? text.length : end + closing.length;
    }
}
function plainName(text) {
    if (/^\w+$/.test(text))
        return text;
    return text
        .replaceAll(/\?\.|::|->/gu, ".")
        .replaceAll(/[$@!?]/gu, "")
        .replace(/^(?:this|self|cls)\./u, "");
}
/** The offset of the closing quote, or of the end of the line where it has to close there; undefined when it never does. */
function endOfString(text, start, quote, language) {
    const escapes = !(quote === "`" && language.id === "go") && !isVerbatim(text, start, language);
    const interpolates = quote === "`" && language.id === "javascript";
    const long = language.longQuotes.includes(quote);
    let braces = 0;
    for (let at = start; at < text.length; at += 1) {
        const char = text[at];
        if (char === "\\" && escapes)
            at += 1;
        else if (char === "\n" && !long)
            return at;
        else if (interpolates && char === "$" && text[at + 1] === "{")
            braces += 1;
        else if (interpolates && char === "}" && braces > 0)
            braces -= 1;
        else if (braces === 0 && text.startsWith(quote, at))
            return at;
    }
    return undefined;
}
function lineEnd(text, from) {
    const end = text.indexOf("\n", from);
    return end === -1 ? text.length : end;
}
/** C#'s @"C:\dir" has no escapes. */
function isVerbatim(text, start, language) {
    return language.id === "csharp" && /@\$?$/u.test(text.slice(Math.max(0, start - 3), start - 1));
}
function heredocEnd(text, from, word) {
    const close = new RegExp(`^[ \\t]*${word}\\b`, "gmu");
    close.lastIndex = from;
    const found = close.exec(text);
    return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
/** A slash after a value divides; after a mark or a keyword it begins a regular expression. */
function mayBeRegex(previous, { id }) {
    if (id !== "javascript" && id !== "ruby")
        return false;
    if (previous === undefined || previous.kind === "newline")
        return true;
    if (previous.kind === "mark")
        return !/[)\]}]/u.test(previous.text);
    return /^(?:return|typeof|case|if|unless|when|and|or|not)$/u.test(previous.text);
}


/***/ }),

/***/ 20047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffFile: () => (/* binding */ diffFile)
});

// EXTERNAL MODULE: ./lib/review/diff/change.js
var change = __webpack_require__(5932);
;// CONCATENATED MODULE: ./lib/review/diff/diff-settings.js

/**
 * What differs by key. The order of keys is no difference, nor is the order of list items, which are paired by what
 * they hold and then by place. What vanished here and appeared there with the same last name and value has moved.
 */
function diffSettings(before, after) {
    const pairs = [];
    pairAt(before, after, 0, pairs);
    return withMoves(pairs);
}
/** All settings given share the first `depth` segments of their key. */
function pairAt(before, after, depth, pairs) {
    const old = groupsAt(before, depth);
    const now = groupsAt(after, depth);
    pairItems(old.leaves, now.leaves, pairs);
    for (const [name, group] of old.names)
        pairAt(group, now.names.get(name) ?? [], depth + 1, pairs);
    for (const [name, group] of now.names)
        if (!old.names.has(name))
            pairAt([], group, depth + 1, pairs);
    const gone = withoutEqual(old.items, now.items, depth);
    const come = withoutEqual(now.items, old.items, depth);
    for (const shape of [holdsValue, holdsOthers]) {
        const [left, right] = [gone.filter(shape), come.filter(shape)];
        for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
            pairAt(left[index] ?? [], right[index] ?? [], depth + 1, pairs);
        }
    }
    function holdsValue([first]) {
        return first?.key.length === depth + 1;
    }
    function holdsOthers(item) {
        return !holdsValue(item);
    }
}
function groupsAt(settings, depth) {
    const leaves = [];
    const groups = new Map();
    for (const setting of settings) {
        const segment = setting.key[depth];
        if (segment === undefined)
            leaves.push(setting);
        else if (groups.has(segment))
            groups.get(segment).push(setting);
        else
            groups.set(segment, [setting]);
    }
    const entries = [...groups];
    return {
        leaves,
        names: new Map(entries.filter(([segment]) => !(0,change.isPosition)(segment))),
        items: entries.filter(([segment]) => (0,change.isPosition)(segment)).map(([, group]) => group),
    };
}
function pairItems(before, after, pairs) {
    const gone = withoutEqual(before.map((one) => [one]), after.map((one) => [one]), 0).flat();
    const come = withoutEqual(after.map((one) => [one]), before.map((one) => [one]), 0).flat();
    for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
        const [old, now] = [gone[index], come[index]];
        pairs.push({ ...(old && { before: old }), ...(now && { after: now }) });
    }
}
/** The items of one list that have no equal in the other; each equal is used once. */
function withoutEqual(items, others, depth) {
    if (items.length === 0 || others.length === 0)
        return items;
    const counts = new Map();
    for (const other of others) {
        const content = contentOf(other, depth);
        counts.set(content, (counts.get(content) ?? 0) + 1);
    }
    return items.filter((item) => {
        const content = contentOf(item, depth);
        const count = counts.get(content) ?? 0;
        counts.set(content, count - 1);
        return count <= 0;
    });
}
/** What an item holds below its place, whatever the order of its keys. */
function contentOf(item, depth) {
    return item
        .map(({ key, value, type, role, references }) => JSON.stringify([key.slice(depth + 1), type, value, role, references]))
        .sort()
        .join("\n");
}
function withMoves(pairs) {
    const gone = new Map();
    for (const pair of pairs) {
        if (pair.before === undefined || pair.after !== undefined)
            continue;
        const content = movable(pair.before);
        const known = gone.get(content);
        if (known === undefined)
            gone.set(content, [pair]);
        else
            known.push(pair);
    }
    const origins = new Set();
    const moved = pairs.map((pair) => {
        if (pair.after === undefined || pair.before !== undefined)
            return pair;
        const origin = gone.get(movable(pair.after))?.shift();
        if (origin?.before === undefined)
            return pair;
        origins.add(origin);
        return { before: origin.before, after: pair.after, moved: true };
    });
    return moved.filter((pair) => !origins.has(pair));
}
function movable({ key, value, type, role, references }) {
    // What code calls or reads stays the same when the names around it are changed.
    const name = role === undefined || role === "header-name" ? (0,change.leafName)(key) : "";
    return JSON.stringify([name, type, value, role, references]);
}

// EXTERNAL MODULE: ./lib/review/diff/read-settings.js + 3 modules
var read_settings = __webpack_require__(88967);
;// CONCATENATED MODULE: ./lib/review/diff/diff-file.js


/** What changed in one file, by key. Never throws: what can't be read is a problem. */
function diffFile({ path, previousPath = path, before, after, named = false }) {
    const old = (0,read_settings/* readSettings */.sb)(previousPath, before, { named });
    const now = (0,read_settings/* readSettings */.sb)(path, after, { named });
    // A text that was unreadable before says nothing of what it held, so that all of it counts as new.
    const problems = now.problem === undefined ? [] : [{ file: path, ...now.problem }];
    const unreadable = now.problem !== undefined;
    const changes = unreadable ? [] : changesBetween(old, now, { path, previousPath });
    return { changes, problems, settings: { before: old.settings, after: now.settings } };
}
function changesBetween(old, now, { path, previousPath }) {
    const renamed = path !== previousPath;
    const from = now.settings.length > 0 ? now.from : old.from;
    const all = diffSettings(old.settings, now.settings);
    // Code is moved about all the time; that alone changes nothing for whom it calls.
    const pairs = from === "literal" ? all.filter(({ moved }) => !moved) : all;
    const carried = renamed && from !== "literal" ? carriedOver(old.settings, now.settings) : [];
    return [...pairs, ...carried].map(({ before, after, moved }) => {
        const { line, key } = (after ?? before);
        return {
            file: path,
            line,
            key,
            kind: moved ? "moved" : before === undefined ? "added" : after === undefined ? "removed" : "edited",
            ...(before && { before }),
            ...(after && { after }),
            from,
            ...(renamed && { previousFile: previousPath }),
        };
    });
}
/** Settings that a renamed file took along unchanged: who reads the file by its old name misses them. */
function carriedOver(before, after) {
    const old = new Map(before.map((setting) => [JSON.stringify(setting.key), setting]));
    return after.flatMap((setting) => {
        const origin = old.get(JSON.stringify(setting.key));
        const same = origin?.value === setting.value && origin?.type === setting.type;
        return origin !== undefined && same ? [{ before: origin, after: setting, moved: true }] : [];
    });
}


/***/ }),

/***/ 84952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tellingLiterals),
/* harmony export */   Q: () => (/* binding */ isConfigurationCode)
/* harmony export */ });
/** Code whose literals are settings whatever they are called: settings.py, config/payments.ts, initializers/*.rb. */
const configurationCode = /(?:^|\/)(?:(?:settings|config|configuration|conf|env|environment|constants)(?:[._-][\w.-]+)?|[\w.-]+[._-](?:config|settings|conf|env))\.\w+$|(?:^|\/)(?:config|settings|initializers|environments)\/(?:[^/]+\/){0,6}[^/]+$/iu;
/** Names whose number or switch decides how a call behaves. */
const behaviour = /time_?out|deadline|retr(?:y|ies)|attempt|back_?off|delay|interval|max|min|limit|pool|page_?size|per_?page|batch|rate|quota|concurren|parallel|threshold|breaker|circuit|ttl|expir|replica|worker|thread|verif|insecure|reject_?unauthorized|cert|danger|trust|hostname|strict|ssl|tls|secure|version|keep_?alive|idempot|sandbox|test_?mode|live_?mode|debug|enabled?$|disabled?$|webhook|callback|redirect/iu;
const text = /time_?out|version|region|account|tenant|host|url|uri|endpoint|domain|base|sandbox|mode|environment|auth|token|secret|passw|api_?key|access_?key|private_?key|credential|client_?id|header|scheme|webhook|callback|topic|queue|bucket|stripe-|x-/iu;
const scheme = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S/iu;
const host = /^(?:[a-z0-9_*-]{1,63}\.){1,8}(?:com|net|org|io|dev|app|cloud|ai|co|eu|us|uk|de|fr|jp|in|br|ca|au|ch|me|sh|so|tech|systems|services|internal|local|localdomain|test|example|invalid|svc)(?::\d{1,5})?(?:\/\S*)?$|^localhost(?::\d{1,5})?(?:\/\S*)?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/iu;
/** Long, without spaces, letters and digits mixed: an identifier or a credential. */
const opaque = /^(?=[^\d]*\d)(?=[^a-z]*[a-z])[\w\-+/=.:]{16,}$/iu;
function isConfigurationCode(path) {
    // What pages there are is no setting, wherever the file lies.
    return configurationCode.test(path) && !/(?:^|\/)(?:routes?|urls)(?:\.\w+|\/[^/]+)$/iu.test(path);
}
/** Of the literals of a source file those that say how others are called, and the environment variables that it reads. */
function tellingLiterals(settings) {
    return settings.flatMap((setting) => {
        const { value = "", type, role } = setting;
        if (role !== undefined)
            return [setting];
        const name = setting.key.slice(-2).join(".");
        // Another variable or constant in the place of one is as much a change as another text.
        if (type === "other" && setting.references !== undefined)
            return behaviour.test(name) || text.test(name) ? [setting] : [];
        if (type !== "string")
            return behaviour.test(name) ? [setting] : [];
        if (value.length > maxLiteral)
            return [];
        if (scheme.test(value))
            return [{ ...setting, role: "url" }];
        if (host.test(value))
            return [{ ...setting, role: "host" }];
        return text.test(name) || opaque.test(value) ? [setting] : [];
    });
}
/** Longer strings are prose, templates or data. */
const maxLiteral = 2_000;


/***/ }),

/***/ 40332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ manifests)
/* harmony export */ });
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);
/* harmony import */ var _formats_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6247);
/* harmony import */ var _formats_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63543);
/* harmony import */ var _formats_xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84658);





const named = (pattern) => (path) => pattern.test((0,_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path));
/** Every manifest that is read; lock files follow from them and are left out. */
const manifests = [
    { name: "package.json", matches: named(/^package\.json$/u), parse: parsePackageJson },
    { name: "composer.json", matches: named(/^composer\.json$/u), parse: parseComposerJson },
    {
        name: "requirements",
        matches: (path) => /(?:^|[/._-])(?:requirements|constraints)(?:[._-][\w.-]+)?\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/u.test(path.toLowerCase()),
        parse: parseRequirements,
    },
    { name: "pyproject.toml", matches: named(/^pyproject\.toml$/u), parse: parsePyproject },
    { name: "Pipfile", matches: named(/^pipfile$/u), parse: parsePipfile },
    { name: "go.mod", matches: named(/^go\.mod$/u), parse: parseGoMod },
    { name: "pom.xml", matches: named(/^pom\.xml$|\.pom$/u), parse: parsePom },
    { name: "Gradle", matches: named(/\.gradle(?:\.kts)?$/u), parse: parseGradle },
    { name: "Gradle version catalog", matches: named(/\.versions\.toml$/u), parse: parseVersionCatalog },
    { name: "Gemfile", matches: named(/^gemfile$|\.gemspec$|^gems\.rb$/u), parse: parseGemfile },
    { name: "Cargo.toml", matches: named(/^cargo\.toml$/u), parse: parseCargo },
    {
        name: ".NET project",
        matches: named(/\.(?:cs|fs|vb)proj$|^packages\.config$|^directory\.(?:packages|build)\.props$/u),
        parse: parseDotnet,
    },
];
function dependency(group, name, version, line) {
    return {
        key: [group, name],
        value: version === undefined || version === "" ? "*" : version,
        type: "string",
        line,
    };
}
function at(tree, ...path) {
    return path.reduce((here, name) => here && (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .memberAt */ .mz)(here, name), tree);
}
function membersOf(tree) {
    return tree?.kind === "mapping" ? tree.members : [];
}
/** One or many: XML does not tell a list of one from a value. */
function itemsOf(tree) {
    return tree === undefined ? [] : tree.kind === "list" ? tree.items : [tree];
}
/** `name = "1.0"` or `name = { version = "1.0", … }`, or where it comes from when that is no registry. */
function mapped(group, tree) {
    return membersOf(tree).map(([name, entry]) => {
        if (entry.kind === "value")
            return dependency(group, name, entry.value, entry.line);
        const version = at(entry, "version");
        const source = ["git", "url", "path", "file"].flatMap((kind) => (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, kind) ?? []);
        const pin = ["rev", "ref", "tag", "branch"].flatMap((kind) => (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, kind) ?? []);
        const text = version?.kind === "value" ? version.value : [...source, ...pin].join("#");
        return dependency(group, name, text, version?.line ?? entry.line);
    });
}
function parsePackageJson(text) {
    const root = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    const groups = [
        "dependencies",
        "devDependencies",
        "peerDependencies",
        "optionalDependencies",
        "engines",
    ];
    return [
        ...groups.flatMap((group) => mapped(group, at(root, group))),
        ...["overrides", "resolutions"].flatMap((name) => mapped("overrides", at(root, name))),
        ...mapped("overrides", at(root, "pnpm", "overrides")),
    ];
}
function parseComposerJson(text) {
    const root = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    return [
        ...mapped("dependencies", at(root, "require")),
        ...mapped("devDependencies", at(root, "require-dev")),
    ];
}
function parseRequirements(text) {
    return text.split("\n").flatMap((content, index) => requirement("dependencies", content, index + 1));
}
/** @see https://peps.python.org/pep-0508/ */
function requirement(group, source, line) {
    const egg = /^(?:-e |--editable )?(\S+)#egg=([\w.-]+)/u.exec(source.trim());
    if (egg !== null)
        return [dependency(group, egg[2], egg[1], line)];
    const content = (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .until */ .TG)((0,_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .until */ .TG)(source, /(?:^|\s)#/u), /\s--hash/u)
        .replace(/\\$/u, "")
        .trim();
    const parts = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/u.exec(content);
    return parts === null ? [] : [dependency(group, parts[1], parts[2].replaceAll(/[\s()]|@\s/gu, ""), line)];
}
function requirements(group, tree) {
    return itemsOf(tree).flatMap((item) => item.kind === "value" ? requirement(group, item.value, item.line) : []);
}
function parsePyproject(text) {
    const root = (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text);
    const poetry = at(root, "tool", "poetry");
    return [
        ...requirements("dependencies", at(root, "project", "dependencies")),
        ...membersOf(at(root, "project", "optional-dependencies")).flatMap(([, list]) => requirements("optionalDependencies", list)),
        ...membersOf(at(root, "dependency-groups")).flatMap(([, list]) => requirements("devDependencies", list)),
        ...mapped("dependencies", at(poetry, "dependencies")),
        ...mapped("devDependencies", at(poetry, "dev-dependencies")),
        ...membersOf(at(poetry, "group")).flatMap(([, group]) => mapped("devDependencies", at(group, "dependencies"))),
    ];
}
function parsePipfile(text) {
    const root = (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text);
    return [
        ...mapped("dependencies", at(root, "packages")),
        ...mapped("devDependencies", at(root, "dev-packages")),
    ];
}
/** @see https://go.dev/ref/mod#go-mod-file-grammar */
function parseGoMod(text) {
    let block = "";
    return text.split("\n").flatMap((source, index) => {
        const content = (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .until */ .TG)(source, /\/\//u).trim();
        const opened = /^(\w+)\s*\($/u.exec(content);
        if (opened !== null)
            block = opened[1];
        if (content === ")")
            block = "";
        const [, verb, rest] = /^(require|replace)\s(.+)$/u.exec(content) ?? ["", block, content];
        if (verb === "require") {
            const [, name, version] = /^"?([^\s"]+)"?\s+(v\S+)$/u.exec(rest.trim()) ?? [];
            return name === undefined ? [] : [dependency("dependencies", name, version, index + 1)];
        }
        const [left, right] = rest.split("=>");
        if (verb !== "replace" || right === undefined)
            return [];
        return [dependency("overrides", left.trim().split(/\s+/u)[0], right.trim(), index + 1)];
    });
}
function parsePom(text) {
    const project = at((0,_formats_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseXml */ .N)(text), "project");
    const properties = new Map(membersOf(at(project, "properties")).flatMap(([name, tree]) => tree.kind === "value" ? [[name, tree.value]] : []));
    const resolve = (version) => version.replaceAll(/\$\{([^${}]{1,200})\}/gu, (reference, name) => properties.get(name) ?? reference);
    const parent = itemsOf(at(project, "parent"));
    const managed = itemsOf(at(project, "dependencyManagement", "dependencies", "dependency"));
    return [...parent, ...managed, ...itemsOf(at(project, "dependencies", "dependency"))].flatMap((entry) => {
        const [group, artifact] = [(0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "groupId"), (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "artifactId")];
        if (group === undefined || artifact === undefined)
            return [];
        const version = at(entry, "version");
        const text = version?.kind === "value" ? resolve(version.value) : undefined;
        const kind = (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "scope") === "test" ? "devDependencies" : "dependencies";
        return [dependency(kind, `${group}:${artifact}`, text, version?.line ?? entry.line)];
    });
}
/** Coordinates in quotes, in both notations, with variables that the same file defines. */
function parseGradle(text) {
    const variables = new Map([...text.matchAll(/\b(\w{1,100}) ?= ?["']([^"'\n]{1,100})["']/gu)].map(([, name, value]) => [
        name,
        value,
    ]));
    const resolve = (version) => version.replaceAll(/\$\{?([\w.]{1,100})\}?/gu, (reference, name) => variables.get(name.split(".").at(-1)) ?? reference);
    return text.split("\n").flatMap((source, index) => {
        const content = source.replace(/^\s*\/\/.*$/u, "");
        const group = /^\s*(?:test|androidTest|kapt|annotationProcessor)/u.test(content)
            ? "devDependencies"
            : "dependencies";
        const short = [...content.matchAll(/["']([^"']{1,600})["']/gu)]
            .map(([, quoted]) => /^([\w.-]{1,200}:[\w.-]{1,200})(?::([^\s@:]{1,200}))?/u.exec(quoted))
            .find((found) => found !== null && !/^https?:/u.test(found[0]));
        if (short !== null && short !== undefined) {
            return [dependency(group, short[1], resolve(short[2] ?? ""), index + 1)];
        }
        const part = (name) => new RegExp(`\\b${name} ?[:=] ?["']([^"'\\n]{1,200})["']`, "u").exec(content)?.[1];
        const [owner, name, version] = [part("group"), part("name"), part("version")];
        if (owner !== undefined && name !== undefined) {
            return [dependency(group, `${owner}:${name}`, resolve(version ?? ""), index + 1)];
        }
        const [, plugin, pluginVersion] = /^\s*id[ (]+["']([\w.-]+)["'][ )]+version[ (]+["']([^"']+)["']/u.exec(content) ?? [];
        return plugin === undefined
            ? []
            : [dependency("devDependencies", plugin, resolve(pluginVersion), index + 1)];
    });
}
function parseVersionCatalog(text) {
    const root = (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text);
    return membersOf(at(root, "libraries")).flatMap(([, library]) => {
        if (library.kind === "value") {
            const [, name, version] = /^([^:]+:[^:]+):(.+)$/u.exec(library.value) ?? [];
            return name === undefined ? [] : [dependency("dependencies", name, version, library.line)];
        }
        const name = (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(library, "module") ?? `${(0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(library, "group")}:${(0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(library, "name")}`;
        const written = at(library, "version");
        const reference = written?.kind === "mapping" ? (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(written, "ref") : undefined;
        const version = reference === undefined ? written : at(root, "versions", reference);
        return [
            dependency("dependencies", name, version?.kind === "value" ? version.value : "", version?.line ?? library.line),
        ];
    });
}
function parseGemfile(text) {
    return text.split("\n").flatMap((content, index) => {
        const parts = /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[ (]+["']([^"']+)["'](.*)$/u.exec(content);
        if (parts === null)
            return [];
        const versions = [...parts[2].matchAll(/,\s?["']([^"']{1,200})["']/gu)].map(([, version]) => version);
        const [, source] = /\b(?:git|github|path)(?::| ?=>) ?["']([^"']{1,200})["']/u.exec(parts[2]) ?? [];
        return [dependency("dependencies", parts[1], versions.join(", ") || source, index + 1)];
    });
}
function parseCargo(text) {
    const root = (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text);
    const scopes = [root, at(root, "workspace"), ...membersOf(at(root, "target")).map(([, target]) => target)];
    return scopes.flatMap((scope) => [
        ...mapped("dependencies", at(scope, "dependencies")),
        ...mapped("devDependencies", at(scope, "dev-dependencies")),
        ...mapped("devDependencies", at(scope, "build-dependencies")),
    ]);
}
function parseDotnet(text) {
    const root = (0,_formats_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseXml */ .N)(text);
    const project = at(root, "Project");
    const groups = itemsOf(at(project, "ItemGroup"));
    const references = groups.flatMap((group) => ["PackageReference", "PackageVersion"].flatMap((name) => itemsOf(at(group, name))));
    return [...references, ...itemsOf(at(root, "packages", "package"))].flatMap((entry) => {
        const name = (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "Include") ?? (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "Update") ?? (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "id");
        const version = at(entry, "Version") ?? at(entry, "version") ?? at(entry, "VersionOverride");
        const text = version?.kind === "value" ? version.value : undefined;
        return name === undefined ? [] : [dependency("dependencies", name, text, version?.line ?? entry.line)];
    });
}


/***/ }),

/***/ 88967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IP: () => (/* binding */ canMatter),
  sb: () => (/* binding */ readSettings),
  RV: () => (/* binding */ settingsIn)
});

// EXTERNAL MODULE: ./lib/review/code/settings-of-code.js + 6 modules
var settings_of_code = __webpack_require__(54326);
// EXTERNAL MODULE: ./lib/review/formats/format.js
var formats_format = __webpack_require__(53200);
// EXTERNAL MODULE: ./lib/review/formats/index.js + 10 modules
var formats = __webpack_require__(53893);
;// CONCATENATED MODULE: ./lib/review/formats/embedded.js

/**
 * Replaces a value that is a whole file, such as `application.yml` in a ConfigMap, by the settings of that file. One
 * that can't be read stays a value.
 */
function expandEmbedded(settings, text, formats) {
    const lines = text.split("\n");
    return settings.flatMap((setting) => {
        const { key, value, line } = setting;
        const name = key.at(-1) ?? "";
        if (value === undefined || !value.includes("\n") || !/\./u.test(name))
            return [setting];
        const format = (0,formats_format/* formatOf */.be)(formats, name, value);
        if (format === undefined)
            return [setting];
        // Only a block scalar or heredoc keeps one line of the file per line of the value, starting on the next.
        const keepsLines = /(?:[|>][+-]?\d?[+-]?|<<-?\w+)\s*(?:#.*)?$/u.test((lines[line - 1] ?? "").slice(-200));
        try {
            return format.parse(value, name).map((inner) => ({
                ...inner,
                key: [...key, ...inner.key],
                line: keepsLines ? line + inner.line : line,
            }));
        }
        catch (error) {
            if (error instanceof formats_format/* Unreadable */.IO)
                return [setting];
            throw error;
        }
    });
}

// EXTERNAL MODULE: ./lib/review/formats/outline.js
var outline = __webpack_require__(21585);
// EXTERNAL MODULE: ./lib/review/formats/tree.js
var tree = __webpack_require__(63543);
;// CONCATENATED MODULE: ./lib/review/formats/references.js

/** Names nested deeper, as in `${A:-${B:-c}}`, stay text. */
const maxDepth = 8;
/** Longer values are scripts and data. */
const maxValue = 4_096;
/**
 * A value taken from elsewhere says from where, and has its default in its place: the host in
 * `${STRIPE_URL:-https://api.stripe.com}` is what is called wherever nobody sets the variable. Knows shells and compose
 * (`${A:-b}`), Spring (`${a:b}`), serverless (`${env:A, 'b'}`), GitHub Actions (`${{ vars.A || 'b' }}`), Helm and Jinja
 * (`{{ .Values.a | default "b" }}`) and ERB (`<%= ENV.fetch("A", "b") %>`).
 */
function resolveReferences(setting) {
    const { value } = setting;
    if (value === undefined || value.length > maxValue || value.includes("\n"))
        return setting;
    if (!/\$\{|\{\$|\{\{|<%/u.test(value))
        return setting;
    const { text, references } = resolve(value, 0);
    if (references.length === 0)
        return setting;
    const whole = references.length === 1 && references[0].fallback === text;
    const type = whole && setting.type === "string" ? typeOf(text) : setting.type;
    return { ...setting, value: type === "number" ? (0,tree/* numberText */.$4)(text) : text, type, references };
}
const marks = [
    { open: "${{", close: "}}" },
    { open: "{{", close: "}}" },
    { open: "<%=", close: "%>" },
    { open: "${", close: "}" },
    { open: "{$", close: "}" },
];
function resolve(text, depth) {
    const references = [];
    let out = "";
    let at = 0;
    while (at < text.length) {
        const mark = marks.find(({ open }) => text.startsWith(open, at));
        const end = mark === undefined ? undefined : endOf(text, at + mark.open.length, mark.close);
        if (mark === undefined || end === undefined) {
            out += text[at];
            at += 1;
            continue;
        }
        const source = text.slice(at, end + mark.close.length);
        const inner = text.slice(at + mark.open.length, end);
        const found = mark.close === "}" ? placeholder(inner, depth) : expression(inner);
        references.push(...found.references);
        // An empty default is none: `${A:-}` says no more than `${A}`.
        if (found.text === "" && mark.close === "}")
            out += `\${${found.references[0]?.name}}`;
        else
            out += found.text === undefined || found.text === "" ? source : found.text;
        at = end + mark.close.length;
    }
    return { text: out, references };
}
/** Where the closing mark is; a `}` of a placeholder is the one that no `{` within opened. */
function endOf(text, from, close) {
    if (close.length > 1) {
        const end = text.indexOf(close, from);
        return end === -1 ? undefined : end;
    }
    let open = 0;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "{")
            open += 1;
        else if (text[at] === "}") {
            if (open === 0)
                return at;
            open -= 1;
        }
    }
    return undefined;
}
/** Where serverless and CloudFormation look a value up: `${ssm:/stripe/key}`, `${self:custom.url}`. */
const resolver = /^(?:env|self|opt|ssm|cf|file|s3|param|sls|aws|oc\.env|secretsmanager|resolve)$/iu;
/** `${A-b}`: only names in capitals end before a dash. */
const shell = /^([A-Z_][A-Z\d_]*)(?:(:?[-=?+])(.*))?$/su;
const spring = /^([A-Za-z_][\w.-]*)(?:(:[-=?+]|:|, ?)(.*))?$/su;
function placeholder(inner, depth) {
    // HOCON marks what may be missing: `${?PAY_URL}`.
    const bare = inner.trim().replace(/^[?$]/u, "");
    const [, name, mark = "", rest = ""] = shell.exec(bare) ?? spring.exec(bare) ?? [];
    if (name === undefined || depth >= maxDepth)
        return { references: [] };
    if (mark === "")
        return { references: [{ name }] };
    if (mark === ":" && resolver.test(name)) {
        const comma = rest.indexOf(",");
        const place = `${name}:${(comma === -1 ? rest : rest.slice(0, comma)).trim()}`;
        return comma === -1
            ? { references: [{ name: place }] }
            : withFallback(place, rest.slice(comma + 1), depth);
    }
    // `${A:?message}` must be set; `${A:+b}` is b where it is.
    if (/[?+]/u.test(mark))
        return { references: [{ name }] };
    return withFallback(name, rest, depth);
}
function withFallback(name, source, depth) {
    const bare = source.trim().replace(/^(["'])([^"']*)\1$/u, "$2");
    const { text, references } = resolve(bare, depth + 1);
    return { text, references: [{ name, fallback: text }, ...references] };
}
const defaults = [
    // Helm's `default "b" .a` and `.a | default "b"`, Jinja's `a | default('b')`, Liquid's `default: "b"`.
    /\b(?:default|d)\b[\s(:]{1,5}(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)\b)/u,
    /(?:\|\||\bor\b|\?\?)\s?(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)\b)/u,
    /\b(?:fetch|env_var|getenv|get_env|env)[\s(]{1,3}["'][\w.]+["'][\s,]{1,3}(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)\b)/iu,
    // Ruby's block.
    /\bfetch\(["'][\w.]+["']\) ?\{ ?(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)) ?\}/u,
];
const variable = /\b(?:ENV|env|environ|getenv|env_var|lookup)\b(?:\.(?:fetch|get))?[^"'\w]{0,3}(?:["']env["'],? ?)?["']([\w.]+)["']/iu;
const looked = /\b(?:include|template|secret|key|keyOrDefault|lookup|tpl|file)\b[\s(]{1,3}["']([^"']+)["']/u;
const names = /\$?(?:\.[A-Za-z_]\w*)+|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/gu;
const words = /^(?:default|d|or|and|not|if|else|quote|squote|toYaml|toJson|tojson|to_json|to_nice_yaml|b64enc|b64encode|b64dec|printf|print|required|trim\w*|indent|nindent|lower|upper|include|template|tpl|index|coalesce|ternary|int|bool|string|with|range|end|true|false|join|replace|fetch|to_s|inspect|ENV|env)$/u;
function expression(source) {
    const inner = source.slice(0, 1_000);
    const outside = inner.replaceAll(/"[^"]*"|'[^']*'/gu, '""');
    const found = variable.exec(inner)?.[1] ??
        looked.exec(inner)?.[1] ??
        outside.match(names)?.find((name) => !words.test(name));
    if (found === undefined)
        return { references: [] };
    const [, double, single, bare] = defaults.map((pattern) => pattern.exec(inner)).find((one) => one !== null) ?? [];
    const fallback = double ?? single ?? bare;
    return {
        references: [{ name: found, ...(fallback !== undefined && { fallback }) }],
        ...(fallback !== undefined && { text: fallback }),
    };
}
function typeOf(text) {
    if (/^-?(?:\d+|\d+\.\d+)$/u.test(text))
        return "number";
    return /^(?:true|false)$/u.test(text) ? "boolean" : "string";
}

// EXTERNAL MODULE: ./lib/review/formats/template.js
var formats_template = __webpack_require__(80885);
;// CONCATENATED MODULE: ./lib/review/formats/read-configuration.js






/**
 * The settings of a configuration file in its format, or of a template for one. Values that are files of their own are
 * unfolded; what is taken from variables has its default in its place.
 * @throws Unreadable
 */
function readConfiguration(format, text, path) {
    return expandEmbedded(settingsOrTemplate(format, text, path), text, formats/* formats */.F).map(resolveReferences);
}
/** Lines that say something, in a file of no format that is known. */
function readOutline(text) {
    const template = (0,formats_template/* hideTemplates */.Y)(text);
    const settings = (0,outline/* outlineSettings */.k)(template?.text ?? text);
    return withTemplate(settings, template).map(resolveReferences);
}
function settingsOrTemplate(format, text, path) {
    try {
        return format.parse(text, path);
    }
    catch (error) {
        if (!(error instanceof formats_format/* Unreadable */.IO))
            throw error;
        const template = (0,formats_template/* hideTemplates */.Y)(text, { quoted: /^JSON/u.test(format.name) });
        if (template === undefined)
            throw error;
        return withTemplate(templateSettings(format, template.text, path), template);
    }
}
function templateSettings(format, text, path) {
    try {
        return format.parse(text, path);
    }
    catch (error) {
        if (error instanceof formats_format/* Unreadable */.IO)
            return (0,outline/* outlineSettings */.k)(text);
        throw error;
    }
}
function withTemplate(settings, template) {
    return template === undefined ? settings : [...settings.map(template.restore), ...template.statements];
}

// EXTERNAL MODULE: ./lib/review/diff/code-language.js
var code_language = __webpack_require__(26728);
// EXTERNAL MODULE: ./lib/review/diff/code-settings.js
var code_settings = __webpack_require__(19367);
// EXTERNAL MODULE: ./lib/review/diff/literals.js
var diff_literals = __webpack_require__(84952);
// EXTERNAL MODULE: ./lib/review/diff/manifests.js
var manifests = __webpack_require__(40332);
;// CONCATENATED MODULE: ./lib/review/diff/read-settings.js









const generated = /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|dist|coverage|\.next|\.terraform|__snapshots__|__fixtures__|__mocks__|testdata|fixtures|cassettes)\/|\.min\.\w+$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|packages\.lock\.json|composer\.lock|pnpm-lock\.yaml|\.terraform\.lock\.hcl|deno\.lock)$/iu;
const testCode = /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/|[._-](?:tests?|spec|e2e)\.\w+$|(?:^|\/)test_[^/]+$|Tests?\.\w+$/u;
/**
 * Whether a change of a file can show in a review at all, so that no other needs to be fetched. One that the settings
 * name always can.
 */
function canMatter(path, { named = false } = {}) {
    if (named)
        return true;
    if (generated.test(path))
        return false;
    if (manifests/* manifests */.L.some(({ matches }) => matches(path)) || (0,formats_format/* isInFormat */.DN)(formats/* formats */.F, path))
        return true;
    // What tests call is made up; what configures them is not.
    return (0,code_language/* codeLanguage */.U)(path) !== undefined && ((0,diff_literals/* isConfigurationCode */.Q)(path) || !testCode.test(path));
}
/** Parsers are linear or nearly so; this bounds the worst that was found at a few seconds. */
const maxCharacters = 1_000_000;
/** What one file says. Never throws: what can't be read is a problem, not nothing. */
function readSettings(path, source, how = {}) {
    const text = (source ?? "").replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
    const reader = source === undefined ? undefined : readerOf(path, text, how);
    if (reader === undefined)
        return { settings: [], from: "config" };
    const unread = (problem) => ({ settings: [], from: reader.from, problem });
    if (text.length > maxCharacters) {
        return unread({ message: `is larger than ${maxCharacters} characters and was not read` });
    }
    if (text.includes("\0"))
        return unread({ message: `is named like ${reader.name} but is binary` });
    try {
        return { settings: bounded(reader.parse(text, path)), from: reader.from };
    }
    catch (error) {
        return unread(problemOf(error, reader.name));
    }
}
const read_settings_maxDepth = 300;
const maxExpanded = 20_000_000;
/** Keys repeat the names above them and anchors repeat values: a small file can be told in gigabytes. */
function bounded(settings) {
    let expanded = 0;
    for (const { key, value = "", line } of settings) {
        if (key.length > read_settings_maxDepth)
            throw new formats_format/* Unreadable */.IO(`is nested more than ${read_settings_maxDepth} levels deep`, line);
        expanded += key.reduce((length, segment) => length + segment.length, value.length);
        if (expanded > maxExpanded)
            throw new formats_format/* Unreadable */.IO(`expands to more than ${maxExpanded} characters`, line);
    }
    return settings;
}
/** A manifest is read for what it depends on, a format by key, configuration in code whole, other code for literals. */
function readerOf(path, text, { named = false, quick = false }) {
    const manifest = manifests/* manifests */.L.find(({ matches }) => matches(path));
    if (manifest !== undefined)
        return { ...manifest, from: "manifest" };
    const format = (0,formats_format/* formatOf */.be)(formats/* formats */.F, path, text);
    if (format !== undefined) {
        return { name: format.name, from: "config", parse: () => readConfiguration(format, text, path) };
    }
    const language = (0,code_language/* codeLanguage */.U)(path);
    if (language === undefined) {
        return named ? { name: "text", from: "config", parse: () => readOutline(text) } : undefined;
    }
    if (named || (0,diff_literals/* isConfigurationCode */.Q)(path)) {
        const parse = () => (0,settings_of_code/* settingsOfCode */.E)(path, text, language).map(resolveReferences);
        return { name: "code", from: "config", parse };
    }
    const literals = () => (quick ? (0,code_settings/* codeSettings */.Z)(text, language) : (0,settings_of_code/* settingsOfCode */.E)(path, text, language));
    return { name: "code", from: "literal", parse: () => (0,diff_literals/* tellingLiterals */.E)(literals()) };
}
/** The file is hostile until proven otherwise: whatever a parser throws is a problem of the file. */
function problemOf(error, format) {
    if (error instanceof formats_format/* Unreadable */.IO) {
        return { message: error.message, ...(error.line === undefined ? {} : { line: error.line }) };
    }
    // V8 reports an exhausted stack this way.
    if (error instanceof RangeError)
        return { message: `is nested too deeply to be read as ${format}` };
    return { message: `could not be read as ${format}` };
}
/** The settings of one file as it stands; empty for a file that has none or can't be read. */
function settingsIn(path, text) {
    return readSettings(path, text, { quick: true }).settings;
}


/***/ }),

/***/ 53200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ isInFormat),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   LX: () => (/* binding */ lineCounter),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/* unused harmony export renderedName */
/** The text is not what its name promises; becomes a finding. */
class Unreadable extends Error {
    name = "Unreadable";
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/** The name of the file in a path, in lower case. */
function fileName(path) {
    return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
/** The text before what the mark matches: lines without their comments. */
function until(text, mark) {
    const at = text.search(mark);
    return at === -1 ? text : text.slice(0, at);
}
/** Turns offsets into lines counted from 1. */
function lineCounter(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}
/** The format of a file; of a template, the one that it renders to: JSON for `config.json.tpl`. */
function formatOf(formats, path, text) {
    const byName = (name) => formats.find((format) => format.matches(name) && (format.recognises?.(text) ?? true));
    return byName(path) ?? (renderedName(path) === path ? undefined : byName(renderedName(path)));
}
/** Whether the name is that of a file in one of the formats, or of a template for one. */
function isInFormat(formats, path) {
    return [path, renderedName(path)].some((name) => formats.some(({ matches }) => matches(name)));
}
const endings = /\.(?:tpl|tmpl|j2|jinja2?|erb|gotmpl|ctmpl|tftpl|epp|ejs|mustache|hbs|template|dist|sample|example|default|in)$/u;
/** The name that a template's output has: `config.json` of `config.json.tpl`. */
function renderedName(path) {
    let name = path;
    for (let rounds = 0; rounds < 3 && endings.test(name); rounds += 1)
        name = name.replace(endings, "");
    return name;
}


/***/ }),

/***/ 53893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/review/formats/format.js
var format = __webpack_require__(53200);
// EXTERNAL MODULE: ./lib/review/formats/tree.js
var formats_tree = __webpack_require__(63543);
;// CONCATENATED MODULE: ./lib/review/formats/directives.js


/** nginx: directives that end with a semicolon, in blocks that go by their name and arguments. */
const nginx = {
    name: "nginx",
    matches: (path) => /(?:^|\.)nginx(?:\.conf)?$|\.conf$/u.test((0,format/* fileName */.Md)(path)) ||
        /(?:^|\/)(?:nginx|sites-available|sites-enabled)\//u.test(path),
    recognises: (text) => /^[ \t]*[a-z_]+(?:[ \t][^;{}#\n]*)?[;{][ \t]*(?:#.*)?$/mu.test(text.slice(0, 20_000)) &&
        text.includes(";"),
    parse: (text) => (0,formats_tree/* settingsOf */.f5)(treeOf(parseDirectives(text, ";"))),
};
/** Caddy's own language: the same, but that a directive ends with its line. */
const caddy = {
    name: "Caddyfile",
    matches: (path) => /^caddyfile(?:\.|$)|\.caddy(?:file)?$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => (0,formats_tree/* settingsOf */.f5)(treeOf(parseDirectives(text, "\n"))),
};
const maxDepth = 100;
/** Quoted words, marks and bare words; comments and space between them. */
const token = /[ \t\r]+|#[^\n]*|\n|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|(?:[^\s{};"'\\#]|\\[\s\S]|\$?\{[$\w.:/-]+\}|(?<=[^\s{};])#)+|[{};]|[\s\S]/uy;
function parseDirectives(text, end) {
    const lineAt = (0,format/* lineCounter */.LX)(text);
    const root = [];
    const open = [{ block: root, line: 1 }];
    let words = [];
    let line = 1;
    const fail = (message, at) => {
        throw new format/* Unreadable */.IO(`is not valid: ${message}`, at);
    };
    token.lastIndex = 0;
    for (let found = token.exec(text); found !== null; found = token.exec(text)) {
        const [word] = found;
        if (/^(?:[ \t\r]|#)/u.test(word))
            continue;
        if (word === "\n" && end !== "\n")
            continue;
        if (words.length === 0)
            line = lineAt(found.index);
        if (word === end || word === "\n") {
            if (words.length > 0)
                open.at(-1).block.push({ words, line, block: undefined });
            words = [];
        }
        else if (word === "{") {
            const block = [];
            open.at(-1).block.push({ words, line, block });
            // Code of Lua follows rules of its own.
            if (/_by_lua_block$/u.test(words[0] ?? ""))
                token.lastIndex = endOfBlock(text, token.lastIndex);
            else
                open.push({ block, line });
            if (open.length > maxDepth)
                fail(`nested more than ${maxDepth} levels deep`, line);
            words = [];
        }
        else if (word === "}") {
            if (words.length > 0 && end === "\n")
                open.at(-1).block.push({ words, line, block: undefined });
            else if (words.length > 0)
                fail("a directive lacks its ;", line);
            words = [];
            if (open.length === 1)
                fail("unexpected }", lineAt(found.index));
            open.pop();
        }
        else
            words.push(bare(word));
    }
    if (open.length > 1)
        fail("a { is never closed", open.at(-1).line);
    if (words.length > 0 && end === ";")
        fail("a directive lacks its ;", line);
    if (words.length > 0)
        root.push({ words, line, block: undefined });
    return root;
}
function endOfBlock(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "{")
            depth += 1;
        else if (text[at] === "}")
            depth -= 1;
        else if (text[at] === '"' || text[at] === "'")
            at = endOfQuote(text, at);
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}
/** A quote that its line does not close is an apostrophe in a comment. */
function endOfQuote(text, at) {
    for (let end = at + 1; end < text.length && text[end] !== "\n"; end += 1) {
        if (text[end] === "\\")
            end += 1;
        else if (text[end] === text[at])
            return end;
    }
    return at;
}
function bare(word) {
    return /^(["']).*\1$/su.test(word) && word.length > 1 ? word.slice(1, -1) : word;
}
/** Directives that set one of many names: the name belongs to the key. */
const naming = /^(?:set|env|map|add_header|[a-z]+_set_header|[a-z]+_hide_header|[a-z]+_param|header|header_up|header_down|header_upstream|vars)$/u;
function treeOf(directives) {
    const counts = new Map();
    const named = directives.map((directive) => ({ directive, path: pathOf(directive) }));
    for (const { path } of named)
        counts.set(path.join("\0"), (counts.get(path.join("\0")) ?? 0) + 1);
    const seen = new Map();
    const entries = named.map(({ directive, path }) => {
        const key = path.join("\0");
        const index = seen.get(key) ?? 0;
        seen.set(key, index + 1);
        const place = (counts.get(key) ?? 0) > 1 ? [`[${index}]`] : [];
        return { path: [...path, ...place], tree: contentOf(directive, path.length) };
    });
    return (0,formats_tree/* nest */.$I)(entries);
}
/** A server goes by its name: `server api.example.com`. */
function pathOf({ words, block }) {
    const [name = "", ...rest] = words;
    if (block === undefined)
        return naming.test(name) && rest.length > 1 ? [name, rest[0]] : [name];
    const called = name === "server" ? block.find((inner) => inner.words[0] === "server_name")?.words[1] : undefined;
    return [[...words, ...(called === undefined ? [] : [called])].join(" ")];
}
function contentOf({ words, line, block }, used) {
    if (block !== undefined)
        return { ...treeOf(block), line };
    const value = words.slice(used).join(" ");
    return { kind: "value", value, type: value === "" ? "null" : "string", line };
}

;// CONCATENATED MODULE: ./lib/review/formats/dockerfile.js

/**
 * Dockerfiles: the images that they start from by name (`FROM.postgres = 15`), and the variables that ENV and ARG give
 * a value. What RUN does is a program.
 */
const dockerfile = {
    name: "Dockerfile",
    matches: (path) => /^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|containerfile)$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        const settings = [];
        for (const { content, line } of statements(text)) {
            const [, instruction = "", rest = ""] = /^([A-Za-z]+)\s(.*)$/su.exec(content) ?? [];
            const name = instruction.toUpperCase();
            if (name === "FROM")
                settings.push(...dockerfile_image(rest.trim(), line));
            else if (name === "ENV" || name === "ARG" || name === "LABEL")
                settings.push(...variables(name, rest.trim(), line));
            else if (name === "EXPOSE" || name === "USER" || name === "HEALTHCHECK")
                settings.push({ key: [name], value: rest.trim(), type: "string", line });
        }
        return settings;
    },
};
/** Lines that a \ at the end joins; comments stand between them, too. */
function statements(text) {
    const found = [];
    let parts = [];
    let begin = 1;
    for (const [index, source] of text.split("\n").entries()) {
        const content = source.trim();
        if (content.startsWith("#") || (content === "" && parts.length === 0))
            continue;
        if (parts.length === 0)
            begin = index + 1;
        const goesOn = /[\\`]$/u.test(content);
        parts.push(goesOn ? content.slice(0, -1) : content);
        if (goesOn)
            continue;
        found.push({ content: parts.join("\n"), line: begin });
        parts = [];
    }
    if (parts.length > 0)
        found.push({ content: parts.join("\n"), line: begin });
    return found;
}
function dockerfile_image(source, line) {
    const name = source.split(/\s+/u).find((word) => !word.startsWith("--"));
    if (name === undefined || name === "scratch")
        return [];
    const digest = name.indexOf("@");
    const plain = digest === -1 ? name : name.slice(0, digest);
    // The colon before a slash is a port.
    const colon = plain.lastIndexOf(":");
    const hasTag = colon > plain.lastIndexOf("/") && !plain.slice(colon).includes("}");
    const [repository, tag] = hasTag ? [plain.slice(0, colon), plain.slice(colon + 1)] : [plain, ""];
    const value = [tag, digest === -1 ? "" : name.slice(digest)].join("") || "latest";
    return [{ key: ["FROM", repository], value, type: "string", line }];
}
/** `A=b C="d e"`, or the old `A b`. */
function variables(instruction, source, begin) {
    const settings = [];
    let line = begin;
    for (const part of source.split("\n")) {
        let rest = part.trim();
        while (rest !== "") {
            const [whole = rest, name = rest, double, single, plain] = /^([\w.-]+)(?:=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S*)))?(?:\s+|$)/u.exec(rest) ?? [];
            const assigned = rest.startsWith(`${name}=`);
            const value = double ?? single ?? plain ?? "";
            if (!assigned && settings.length === 0 && instruction !== "ARG" && whole.length < rest.length) {
                return [{ key: [instruction, name], value: rest.slice(whole.length).trim(), type: "string", line }];
            }
            settings.push({ key: [instruction, name], value, type: assigned ? "string" : "null", line });
            rest = rest.slice(whole.length).trim();
        }
        line += 1;
    }
    return settings;
}

;// CONCATENATED MODULE: ./lib/review/formats/dotenv.js

/** `NAME=value` lines as dotenv, docker and shells read them; quoted values may span lines. */
const dotenv = {
    name: "dotenv",
    matches: (path) => /^\.?(?:env|envrc|flaskenv)(?:$|\.(?!\w*(?:[jt]sx?|py|rb|php|go|rs|java|kt|ya?ml|json|toml)$))|\.env$|\.env\.[\w.-]{1,60}$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        const settings = new Map();
        const lines = text.split("\n");
        for (let index = 0; index < lines.length; index += 1) {
            const line = index + 1;
            const parts = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*)$/su.exec(lines[index]);
            if (parts === null) {
                if (/^\s*(#|$|export\s[\w\s]+$)/u.test(lines[index]) || isShell(lines[index]))
                    continue;
                throw new format/* Unreadable */.IO("is not a NAME=value line", line);
            }
            let rest = parts[2];
            const quote = /^["'`]/u.exec(rest)?.[0];
            let value = (0,format/* until */.TG)(rest, /(?:^|\s)#/u).trimEnd();
            if (quote !== undefined) {
                const first = index;
                while (closingQuote(rest, quote) === -1 &&
                    index + 1 < lines.length &&
                    index - first < maxValueLines) {
                    index += 1;
                    rest += `\n${lines[index]}`;
                }
                const end = closingQuote(rest, quote);
                if (end === -1)
                    throw new format/* Unreadable */.IO(`opens a ${quote} that is never closed`, line);
                value = rest.slice(1, end);
                if (quote === '"')
                    value = value.replaceAll("\\n", "\n").replace(/\\(["\\$])/gu, "$1");
            }
            const name = parts[1];
            settings.delete(name);
            settings.set(name, { key: [name], value, type: "string", line });
        }
        return [...settings.values()];
    },
};
const maxValueLines = 200;
/** .envrc files are shell scripts, whose other statements set nothing that can be read. */
function isShell(line) {
    return /^\s*(if|then|else|fi|source|source_env\w*|dotenv\w*|use|layout|PATH_add|set|unset|for|do|done|\.|\[)(\s|$)/u.test(line);
}
function closingQuote(text, quote) {
    for (let at = 1; at < text.length; at += 1) {
        if (text[at] === "\\" && quote === '"')
            at += 1;
        else if (text[at] === quote)
            return at;
    }
    return -1;
}

// EXTERNAL MODULE: ./lib/review/diff/change.js
var change = __webpack_require__(5932);
;// CONCATENATED MODULE: ./lib/review/formats/hcl-tokens.js

const comment = /#[^\n]*|\/\/[^\n]*/uy;
const hcl_tokens_name = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const operator = /=>|==|!=|<=|>=|&&|\|\||::|\.\.\./uy;
const heredoc = /<<-?([\p{L}_][\p{L}\p{N}_]*)\n/uy;
function hclTokens(text) {
    const tokens = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(text);
    };
    const push = (kind, content, end) => {
        tokens.push({ kind, text: content, offset: at, end });
        at = end;
    };
    while (at < text.length) {
        const char = text[at];
        const skipped = take(comment);
        if (skipped !== null)
            at += skipped[0].length;
        else if (text.startsWith("/*", at))
            at = endOfComment(text, at);
        else if (char === "\n")
            push("newline", char, at + 1);
        else if (/\s/u.test(char))
            at += 1;
        else if (char === '"') {
            const end = endOfString(text, at);
            push("string", unescaped(text.slice(at + 1, end - 1)), end);
        }
        else {
            const here = take(heredoc);
            const word = take(hcl_tokens_name) ?? take(number);
            if (here !== null) {
                const close = new RegExp(`^[ \\t]*${here[1]}[ \\t]*$`, "gmu");
                close.lastIndex = at + here[0].length;
                const end = close.exec(text);
                if (end === null)
                    throw new format/* Unreadable */.IO(`is not valid HCL: <<${here[1]} is never closed`, (0,format/* lineCounter */.LX)(text)(at));
                push("string", text.slice(at + here[0].length, Math.max(end.index, at + here[0].length)), end.index + end[0].length);
            }
            else if (word !== null)
                push(/^\d/u.test(word[0]) ? "number" : "name", word[0], at + word[0].length);
            else {
                const [mark = char] = take(operator) ?? [];
                push("mark", mark, at + mark.length);
            }
        }
    }
    tokens.push({ kind: "end", text: "", offset: text.length, end: text.length });
    return tokens;
}
function endOfComment(text, start) {
    const end = text.indexOf("*/", start + 2);
    if (end === -1)
        throw new format/* Unreadable */.IO("is not valid HCL: a /* is never closed", (0,format/* lineCounter */.LX)(text)(start));
    return end + 2;
}
/** Past the closing quote; `"${x["y"]}"` holds quotes of its own inside an interpolation. */
function endOfString(text, start) {
    const open = ["string"];
    for (let at = start + 1; at < text.length; at += 1) {
        const char = text[at];
        const inString = open.at(-1) === "string";
        if (inString && char === "\\")
            at += 1;
        else if (inString && char === "\n")
            break;
        else if (inString && char === '"') {
            open.pop();
            if (open.length === 0)
                return at + 1;
        }
        else if (inString && (char === "$" || char === "%") && text[at + 1] === char && text[at + 2] === "{") {
            // `$${` is no interpolation.
            at += 2;
        }
        else if (inString && (char === "$" || char === "%") && text[at + 1] === "{") {
            open.push("brace");
            at += 1;
        }
        else if (!inString && char === '"')
            open.push("string");
        else if (!inString && char === "{")
            open.push("brace");
        else if (!inString && char === "}")
            open.pop();
    }
    throw new format/* Unreadable */.IO('is not valid HCL: a " is never closed', (0,format/* lineCounter */.LX)(text)(start));
}
function unescaped(text) {
    return text
        .replaceAll(/([$%])\1\{/gu, "$1{")
        .replace(/\\([nrt"\\])/gu, (_, char) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
}

;// CONCATENATED MODULE: ./lib/review/formats/hcl.js




/**
 * HCL 2 as Terraform, Packer and Nomad write it: blocks, attributes, objects, lists and literal values. The parsers of
 * it on npm are the Go original in 3 MB or have no positions, so this reads the structure; any other expression
 * (references, calls, conditions) is kept as its source text. Keys and values compare without regard to layout.
 */
const hcl = {
    name: "HCL",
    matches: (path) => /\.(tf|tfvars|hcl|nomad|tofu)$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => (0,formats_tree/* settingsOf */.f5)(parseHcl(text)),
};
const hcl_maxDepth = 100;
const maxReferences = 20;
function parseHcl(text) {
    const tokens = hclTokens(text);
    const lineAt = (0,format/* lineCounter */.LX)(text);
    let at = 0;
    const peek = () => tokens[at];
    const next = () => tokens[Math.min(at++, tokens.length - 1)];
    const is = (mark) => peek().kind === "mark" && peek().text === mark;
    const fail = (message) => {
        throw new format/* Unreadable */.IO(`is not valid HCL: ${message}`, lineAt(peek().offset));
    };
    const skip = (...kinds) => {
        while (peek().kind === "newline" || (peek().kind === "mark" && kinds.includes(peek().text)))
            at += 1;
    };
    function body(depth) {
        if (depth > hcl_maxDepth)
            fail(`nested more than ${hcl_maxDepth} levels deep`);
        const entries = [];
        const blocks = new Map();
        const { offset } = peek();
        for (skip(","); peek().kind !== "end" && !is("}"); skip(",")) {
            // HCL 1 quotes names and puts commas between them.
            if (peek().kind !== "name" && peek().kind !== "string")
                fail(`expected a name, found "${peek().text.slice(0, 20)}"`);
            const path = [next().text];
            // HCL 1 and Nomad's plugins have dotted names.
            while (is(".") && tokens[at + 1]?.kind === "name") {
                at += 1;
                path.push(next().text);
            }
            if (is("=")) {
                at += 1;
                entries.push({ path, tree: expression(depth + 1) });
                if (peek().kind !== "newline" && peek().kind !== "end" && !is("}") && !is(","))
                    fail("expected a new line");
                continue;
            }
            while (/^(?:string|name|number)$/u.test(peek().kind))
                path.push(next().text);
            if (!is("{"))
                fail("expected = or {");
            at += 1;
            const block = blocks.get(JSON.stringify(path)) ?? { path, trees: [] };
            block.trees.push(body(depth + 1));
            blocks.set(JSON.stringify(path), block);
            if (!is("}"))
                fail("expected }");
            at += 1;
        }
        for (const { path, trees } of blocks.values()) {
            const [only] = trees;
            if (trees.length === 1)
                entries.push({ path, tree: only });
            else
                entries.push(...trees.map((tree, index) => ({ path: [...path, `[${index}]`], tree })));
        }
        return { ...(0,formats_tree/* nest */.$I)(entries), line: lineAt(offset) };
    }
    function expression(depth) {
        if (depth > hcl_maxDepth)
            fail(`nested more than ${hcl_maxDepth} levels deep`);
        const start = peek();
        const line = lineAt(start.offset);
        const from = at;
        if (is("{") && !isFor(at)) {
            const tree = object(depth, line);
            if (endsHere())
                return tree;
        }
        else if (is("[") && !isFor(at)) {
            at += 1;
            const items = [];
            for (skip(","); !is("]"); skip(",")) {
                if (peek().kind === "end")
                    fail("a [ is never closed");
                items.push(expression(depth + 1));
            }
            at += 1;
            if (endsHere())
                return { kind: "list", items, line };
        }
        else if (peek().kind === "name" && tokens[at + 1]?.text === "(") {
            const tree = call(depth, line);
            if (tree !== undefined && endsHere())
                return tree;
        }
        else {
            const literal = literalOf(next(), tokens[at]);
            if (literal !== undefined) {
                if (literal.negative)
                    at += 1;
                if (endsHere())
                    return { kind: "value", value: literal.value, type: literal.type, line };
            }
        }
        at = from;
        const { value, references } = source();
        return { kind: "value", value, type: "other", line, ...(references.length > 0 && { references }) };
    }
    function object(depth, line) {
        at += 1;
        const members = [];
        for (skip(","); !is("}"); skip(",")) {
            const name = memberName();
            if (!is("=") && !is(":"))
                fail("expected = in an object");
            at += 1;
            skip();
            members.push([name, expression(depth + 1)]);
        }
        at += 1;
        return { kind: "mapping", members, line };
    }
    /** `name`, `"name"`, `(expression)`, or the dotted name of a provider's alias. */
    function memberName() {
        const following = tokens[at + 1];
        const single = following?.kind === "mark" && (following.text === "=" || following.text === ":");
        return single && /^(?:string|name|number)$/u.test(peek().kind) ? next().text : source("=", ":").value;
    }
    /** `jsonencode({ … })` and `merge(a, { … })`: what the arguments hold keeps its keys; undefined for other calls. */
    function call(depth, line) {
        at += 2;
        const members = [];
        let only;
        for (skip(","); !is(")"); skip(",")) {
            if (peek().kind === "end")
                fail("a ( is never closed");
            const argument = expression(depth + 1);
            only = members.length === 0 && only === undefined ? argument : undefined;
            if (argument.kind === "mapping")
                members.push(...argument.members);
            else
                members.push([`[${members.length}]`, argument]);
        }
        at += 1;
        if (only?.kind === "list")
            return only;
        return members.some(([, tree]) => tree.kind !== "value") || members.some(([name]) => !(0,change.isPosition)(name))
            ? { kind: "mapping", members, line }
            : undefined;
    }
    function isFor(index) {
        let following = index + 1;
        while (tokens[following]?.kind === "newline")
            following += 1;
        return tokens[following]?.kind === "name" && tokens[following]?.text === "for";
    }
    function endsHere() {
        return ["newline", "end"].includes(peek().kind) || is(",") || is("]") || is("}") || is(")");
    }
    /** The text of an expression up to the end of its line, past whatever its brackets hold, and what it refers to. */
    function source(...stops) {
        const parts = [];
        const references = new Set();
        let brackets = 0;
        for (; peek().kind !== "end"; at += 1) {
            const { kind, text: mark, offset, end } = peek();
            if (brackets === 0 && (endsHere() || (kind === "mark" && stops.includes(mark))))
                break;
            if (kind === "mark" && "([{".includes(mark))
                brackets += 1;
            if (kind === "mark" && ")]}".includes(mark))
                brackets -= 1;
            if (kind !== "newline")
                parts.push(text.slice(offset, end));
            if (kind === "name" && tokens[at - 1]?.text !== "." && references.size < maxReferences) {
                const name = traversal();
                if (name.includes("."))
                    references.add(name);
            }
        }
        if (parts.length === 0)
            fail("expected a value");
        return {
            value: parts.join(" ").replaceAll(/(?<=[([.!]|::) | (?=[)\],.]|::)|(?<=\w) (?=[([])/gu, ""),
            references: [...references].map((name) => ({ name })),
        };
    }
    /** `module.db.host` at the name where it begins; the name alone where nothing follows. */
    function traversal() {
        let name = peek().text;
        for (let following = at + 1; following < at + 20; following += 2) {
            const [dot, member] = [tokens[following], tokens[following + 1]];
            if (dot?.text !== "." || dot.kind !== "mark" || member?.kind !== "name")
                break;
            name += `.${member.text}`;
        }
        return name;
    }
    const root = body(0);
    if (peek().kind !== "end")
        fail("unexpected }");
    return root;
}
function literalOf({ kind, text }, following) {
    if (kind === "string")
        return { value: text, type: "string" };
    if (kind === "number")
        return { value: (0,formats_tree/* numberText */.$4)(text), type: "number" };
    if (kind === "mark" && text === "-" && following.kind === "number") {
        return { value: (0,formats_tree/* numberText */.$4)(`-${following.text}`), type: "number", negative: true };
    }
    if (kind !== "name")
        return undefined;
    if (text === "true" || text === "false")
        return { value: text, type: "boolean" };
    return text === "null" ? { value: "", type: "null" } : undefined;
}

;// CONCATENATED MODULE: ./lib/review/formats/ini.js

const names = /\.(ini|cfg|conf|cnf|service|timer|editorconfig)$|^\.(npmrc|pypirc|pip\.conf|boto|s3cfg|condarc|flake8|coveragerc)$/u;
/** INI in the dialects of Python, PHP, MySQL and systemd: sections, `name = value`, continued lines. */
const ini = {
    name: "INI",
    // .conf and .cfg name many formats (nginx, HOCON); those are INI whose first statement is.
    matches: (path) => names.test((0,format/* fileName */.Md)(path)),
    recognises: startsLikeIni,
    parse(text, path) {
        const settings = [];
        let section = [];
        for (const [index, raw] of text.split("\n").entries()) {
            const line = index + 1;
            const content = raw.trim();
            if (/^(?:$|[#;!])/u.test(content))
                continue;
            const last = settings.at(-1);
            const header = /^\[([^\]]+)\]/u.exec(content);
            const pair = /^([^=:]+)[=:](.*)$/u.exec(content);
            if (header !== null) {
                section = sectionPath(header[1]);
            }
            else if (/^\s/u.test(raw) && last !== undefined) {
                last.value = `${last.value === "" ? "" : `${last.value}\n`}${content}`;
            }
            else if (pair !== null) {
                settings.push(...assignments([...section, pair[1].trim()], withoutComment(pair[2]), line));
            }
            else if (/^[\w.-]+$/u.test(content)) {
                settings.push({ key: [...section, content], value: "", type: "null", line });
            }
            else if (!/\.(?:cfg|conf)$/u.test(path)) {
                // Those names are also used for formats much like INI, whose other lines set nothing.
                throw new format/* Unreadable */.IO("is neither a section nor a name with a value", line);
            }
        }
        return settings;
    },
};
function startsLikeIni(text) {
    const first = /^(?![ \t]*(?:[#;!]|$)).*$/mu.exec(text.slice(0, 20_000))?.[0] ?? "";
    return /^\s*(?:\[[^\]{}]+\]\s*(?:[#;].*)?|[\w.@/-]+\s*[=:](?!.*\{\s*$).*)$/u.test(first);
}
/** git writes `[remote "origin"]`. */
function sectionPath(header) {
    const [, name, sub] = /^(\S+)\s+"(.*)"$/u.exec(header.trim()) ?? [];
    return name === undefined ? [header.trim()] : [name, sub];
}
/** systemd names environment variables inside the value: `Environment=TIMEOUT=30`. */
function assignments(key, text, line) {
    if (key.at(-1) === "Environment") {
        return wordsIn(text).flatMap((word) => {
            const at = word.indexOf("=");
            const [name, value] = [word.slice(0, at), word.slice(at + 1)];
            return at < 1 ? [] : [{ key: [...key, name], value, type: "string", line }];
        });
    }
    return [{ key, value: unquoted(text), type: "string", line }];
}
/** What spaces part, with what stands in quotes kept together. */
function wordsIn(text) {
    const words = [];
    for (let at = 0; at < text.length;) {
        const quote = /["']/u.exec(text[at])?.[0];
        const close = quote === undefined ? text.slice(at).search(/\s/u) : text.indexOf(quote, at + 1) - at;
        const end = close < 0 ? text.length : at + close;
        words.push(text.slice(quote === undefined ? at : at + 1, end));
        at = end + 1;
    }
    return words.filter((word) => word !== "");
}
function withoutComment(text) {
    return (0,format/* until */.TG)(text, /\s[#;]/u).trim();
}
function unquoted(text) {
    return /^"[^"]*"$|^'[^']*'$/u.test(text) ? text.slice(1, -1) : text;
}

// EXTERNAL MODULE: ./lib/review/formats/json.js
var json = __webpack_require__(69085);
// EXTERNAL MODULE: ./lib/review/code/settings-of-code.js + 6 modules
var settings_of_code = __webpack_require__(54326);
// EXTERNAL MODULE: ./lib/review/diff/code-language.js
var code_language = __webpack_require__(26728);
;// CONCATENATED MODULE: ./lib/review/formats/json5.js




/** JSON5 is an object of JavaScript: names without quotes, single quotes, comments. */
const json5 = {
    name: "JSON5",
    matches: (path) => /\.json5$/u.test((0,format/* fileName */.Md)(path)),
    parse(text, path) {
        try {
            return json/* json */.P.parse(text, path);
        }
        catch (error) {
            const language = (0,code_language/* codeLanguage */.U)("a.js");
            if (!(error instanceof format/* Unreadable */.IO) || language === undefined)
                throw error;
            const settings = (0,settings_of_code/* settingsOfCode */.E)("a.js", `export default ${text}`, language);
            if (settings.length === 0)
                throw error;
            return settings;
        }
    },
};

// EXTERNAL MODULE: ./lib/review/formats/outline.js
var outline = __webpack_require__(21585);
;// CONCATENATED MODULE: ./lib/review/formats/plain.js


/** Heroku's list of processes: `web: bundle exec puma -t 5`. */
const procfile = {
    name: "Procfile",
    matches: (path) => /^procfile(?:\.[\w-]+)?$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => text.split("\n").flatMap((content, index) => {
        const at = content.indexOf(":");
        const name = content.slice(0, Math.max(at, 0)).trim();
        if (!/^[\w-]+$/u.test(name))
            return [];
        return [{ key: [name], value: content.slice(at + 1).trim(), type: "string", line: index + 1 }];
    }),
};
/** Configuration files in languages of their own (HAProxy, HOCON, Redis, PostgreSQL): what their lines say. */
const conf = {
    name: "configuration",
    matches: (path) => /\.(?:conf|cfg|cnf|hocon|config|properties\.\w+)$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => (0,outline/* outlineSettings */.k)(text),
};

// EXTERNAL MODULE: ./node_modules/dot-properties/lib/index.js
var lib = __webpack_require__(82483);
;// CONCATENATED MODULE: ./lib/review/formats/properties.js


/** Java .properties; `payments.stripe.url` is a path of three names, as Spring reads it. */
const properties = {
    name: "Java properties",
    matches: (path) => /\.properties$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        const lineAt = (0,format/* lineCounter */.LX)(text);
        const settings = new Map();
        for (const node of (0,lib.parseLines)(text, true)) {
            if (node.type !== "PAIR")
                continue;
            const { key, value, range } = node;
            settings.delete(key);
            settings.set(key, { key: properties_pathOf(key), value, type: "string", line: lineAt(range[0]) });
        }
        return [...settings.values()];
    },
};
/** `hosts[0].url` is the same path as in YAML. */
function properties_pathOf(key) {
    return key.split(/\.|(?=\[\d+\])/u).filter((segment) => segment !== "");
}

// EXTERNAL MODULE: ./lib/review/formats/toml.js
var toml = __webpack_require__(6247);
// EXTERNAL MODULE: ./lib/review/formats/xml.js
var xml = __webpack_require__(84658);
// EXTERNAL MODULE: ./lib/review/formats/parse-yaml.js
var parse_yaml = __webpack_require__(45294);
// EXTERNAL MODULE: ./lib/review/formats/template.js
var formats_template = __webpack_require__(80885);
;// CONCATENATED MODULE: ./lib/review/formats/yaml.js





/**
 * YAML, and templates of it by Helm, Ansible, ERB and others. A template that is no YAML before it is rendered is read
 * line by line; the named templates of a file go by their names.
 */
const yaml = {
    name: "YAML",
    matches: (path) => /\.ya?ml$|^\.(clang-format|yamllint)$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        if (!statementLine.test(text)) {
            try {
                return settingsOfDocuments(text);
            }
            catch (error) {
                if (!(error instanceof format/* Unreadable */.IO) || (0,formats_template/* hideTemplates */.Y)(text) === undefined)
                    throw error;
            }
        }
        return templateSettings(text);
    },
};
/** Helm's helpers: named templates in a file of their own. */
const helm = {
    name: "Helm template",
    matches: (path) => /\.tpl$/u.test((0,format/* fileName */.Md)(path)),
    recognises: (text) => /\{\{-?\s?define\s/u.test(text),
    parse: (text) => templateSettings(text),
};
/** What no plain YAML has: a line that begins with a statement, so that names may come up once in each branch. */
const statementLine = /^[ \t]*(?:\{\{[-~]?[ \t]?(?:if|range|with|define|include|template|\/\*)|\{%|<%)/mu;
function templateSettings(text) {
    const template = (0,formats_template/* hideTemplates */.Y)(text);
    if (template === undefined)
        return settingsOfDocuments(text);
    return [...sections(template).flatMap(sectionSettings).map(template.restore), ...template.statements];
}
/** Each named template is a document of its own. */
function sections({ text, defined }) {
    if (defined.length === 0)
        return [{ name: [], text, offset: 0 }];
    const lines = text.split("\n");
    const begins = [{ name: undefined, line: 1 }, ...defined];
    return begins.map(({ name, line }, index) => ({
        name: name === undefined ? [] : [name],
        text: lines.slice(line - 1, (begins[index + 1]?.line ?? lines.length + 1) - 1).join("\n"),
        offset: line - 1,
    }));
}
function sectionSettings({ name, text, offset }) {
    const settings = templateDocuments(text);
    return settings.map((setting) => ({
        ...setting,
        key: [...name, ...setting.key],
        line: setting.line + offset,
    }));
}
function templateDocuments(text) {
    try {
        return (0,parse_yaml/* parseYaml */.h)(text).flatMap(({ name, tree }) => (0,formats_tree/* settingsOf */.f5)(tree, name, { repeated: true }));
    }
    catch (error) {
        if (error instanceof format/* Unreadable */.IO)
            return (0,outline/* outlineSettings */.k)(text);
        throw error;
    }
}
function settingsOfDocuments(text) {
    return (0,parse_yaml/* parseYaml */.h)(text).flatMap(({ name, tree }) => (0,formats_tree/* settingsOf */.f5)(tree, name));
}

;// CONCATENATED MODULE: ./lib/review/formats/index.js












/** Every format that is read by key; the first that matches and recognises the text reads the file. */
const formats = [
    yaml,
    helm,
    json/* json */.P,
    json5,
    toml/* toml */.h,
    dotenv,
    properties,
    dockerfile,
    procfile,
    caddy,
    hcl,
    ini,
    nginx,
    xml/* xml */._,
    conf,
];


/***/ }),

/***/ 69085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53200);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



/** JSON, and JSON with comments and trailing commas, which many tools allow in files named .json. */
const json = {
    name: "JSON",
    matches: (path) => /\.(json|jsonc|webmanifest|code-workspace)$|^\.(babelrc|eslintrc|swcrc)$/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    parse: (text) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(parseJson(text)),
};
function parseJson(text) {
    const lineAt = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .lineCounter */ .LX)(text);
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [error] = errors;
    if (error !== undefined) {
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid JSON: ${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)}`, lineAt(error.offset));
    }
    return root === undefined ? { kind: "mapping", members: [], line: 1 } : treeOf(root, text, lineAt);
}
function treeOf(node, text, lineAt) {
    const line = lineAt(node.offset);
    const children = node.children ?? [];
    if (node.type === "array") {
        return { kind: "list", items: children.map((item) => treeOf(item, text, lineAt)), line };
    }
    if (node.type === "object") {
        const members = children.flatMap(({ children: [name, value] = [] }) => name === undefined || value === undefined ? [] : [[String(name.value), treeOf(value, text, lineAt)]]);
        return { kind: "mapping", members, line };
    }
    const source = text.slice(node.offset, node.offset + node.length);
    const type = node.type === "property" ? "other" : node.type;
    if (type === "null")
        return { kind: "value", value: "", type, line };
    const value = type === "string" ? String(node.value) : type === "number" ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(source) : source;
    return { kind: "value", value, type, line };
}


/***/ }),

/***/ 21585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ outlineSettings)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45294);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



const maxDepth = 100;
const maxLine = 4_096;
/**
 * Reads what lines say whatever else they are: `name: value`, `name = value`, `name value;`, list items with a dash, and
 * sections by indentation or brackets. For templates that are no valid text of their format before they are rendered,
 * and for files that only the settings call configuration. It never fails, and reads each line once.
 */
function outlineSettings(text) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(outline(text), [], { repeated: true });
}
function outline(text) {
    const root = { indent: -1, isItem: false, name: undefined, value: undefined, line: 1, children: [] };
    const open = [{ node: root, byBracket: true }];
    const lines = text.split("\n");
    for (let index = 0; index < lines.length; index += 1) {
        const source = lines[index].slice(0, maxLine);
        const content = source.trim();
        if (content === "" || isComment(content))
            continue;
        if (/^[}\])]+[;,)]{0,3}$/u.test(content)) {
            closeBracket(open);
            continue;
        }
        const section = /^\[{1,2}([^[\]]{1,200})\]{1,2}$/u.exec(content);
        if (section !== null) {
            open.length = 1;
            const node = nodeOf({ indent: -1, isItem: false, key: section[1], value: undefined, line: index + 1 });
            root.children.push(node);
            open.push({ node, byBracket: true });
            continue;
        }
        for (const said of linesIn(source, index + 1)) {
            while (open.length > 1 && !open.at(-1).byBracket && open.at(-1).node.indent >= said.indent)
                open.pop();
            const node = nodeOf(said);
            const brackets = /(?:^|[\s=:>])([{[(])$/u.exec(said.value ?? "")?.[0];
            if (brackets !== undefined)
                node.value = said.value.slice(0, -brackets.length).trim() || undefined;
            open.at(-1).node.children.push(node);
            if (/^[|>][+-]?\d?[+-]?$/u.test(said.value ?? "")) {
                const block = blockAfter(lines, index, said.indent);
                node.value = block.text;
                index = block.last;
            }
            else if (open.length < maxDepth)
                open.push({ node, byBracket: brackets !== undefined });
        }
    }
    return treeOf(root);
}
function isComment(content) {
    return /^(?:#|\/\/|;|--(?:\s|$)|\/\*|\*|<!--)/u.test(content);
}
function closeBracket(open) {
    const at = open.findLastIndex(({ byBracket }) => byBracket);
    open.length = Math.max(1, at);
}
/** What a line says; `- a: b` is an item that holds a name. */
function linesIn(source, line) {
    let indent = source.length - source.trimStart().length;
    let rest = source.trim();
    const found = [];
    for (let items = 0; /^-(?:\s|$)/u.test(rest) && items < 5; items += 1) {
        found.push({ indent, isItem: true, key: undefined, value: undefined, line });
        const inner = rest.slice(1).trimStart();
        indent += rest.length - inner.length;
        rest = inner;
    }
    const bare = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .until */ .TG)(rest, /\s#/u).replace(/[;,]$/u, "").trimEnd();
    if (bare === "")
        return found;
    const { key, value } = pairIn(bare);
    if (key === undefined && found.length > 0)
        found.at(-1).value = value;
    else
        found.push({ indent, isItem: false, key, value, line });
    return found;
}
const quotedName = /^(?:export\s|set\s|local\s|ENV\s|ARG\s)?(?:"([^"]{1,200})"|'([^']{1,200})')\s?(?::=|=>|[:=])\s?(.*)$/su;
const plainName = /^(?:export |set |local |ENV |ARG )?([^\s"'=:,;{}[\]()<>#][^\s"'=:,;{}[\]()<>]{0,199}) {0,8}(?::=|=>|=|:(?=\s|$|["']))\s?(.*)$/su;
const directive = /^([A-Za-z_][\w.-]{0,99})\s+(\S.*)$/su;
function pairIn(text) {
    const [, double, single, quoted] = quotedName.exec(text) ?? [];
    if (double !== undefined || single !== undefined)
        return { key: (double ?? single), value: bareValue(quoted) };
    const pair = plainName.exec(text) ?? directive.exec(text);
    if (pair !== null)
        return { key: pair[1], value: bareValue(pair[2]) };
    return /^[A-Za-z_][\w.-]*$/u.test(text) ? { key: text, value: undefined } : { value: bareValue(text) };
}
function bareValue(text) {
    const bare = text.trim();
    if (bare === "")
        return undefined;
    return /^"[^"]*"$|^'[^']*'$/u.test(bare) ? bare.slice(1, -1) : bare;
}
function nodeOf({ indent, isItem, key, value, line }) {
    return { indent, isItem, name: key, value, line, children: [] };
}
/** The lines of a YAML block scalar: those that are indented deeper than its key. */
function blockAfter(lines, at, indent) {
    let last = at;
    while (last + 1 < lines.length) {
        const next = lines[last + 1];
        if (next.trim() !== "" && next.length - next.trimStart().length <= indent)
            break;
        last += 1;
    }
    return { text: lines.slice(at + 1, last + 1).join("\n"), last };
}
function treeOf({ value, line, children }) {
    if (children.length === 0)
        return leafOf(value, line);
    const items = children.filter(({ isItem }) => isItem);
    if (items.length > 0 && items.length === children.length) {
        return { kind: "list", items: items.map(treeOf), line };
    }
    const members = children.map((child, index) => [child.name ?? `[${index}]`, treeOf(child)]);
    if (value !== undefined)
        members.unshift(["", leafOf(value, line)]);
    return { kind: "mapping", members, line };
}
function leafOf(value, line) {
    if (value === undefined)
        return { kind: "value", value: "", type: "null", line };
    if (/^(?:\{(?!\{).*\}|\[.*\])$/su.test(value)) {
        try {
            const [document] = (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(value);
            if (document !== undefined)
                return at(document.tree, line);
        }
        catch (error) {
            if (!(error instanceof _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO))
                throw error;
        }
    }
    return { kind: "value", value, type: "string", line };
}
function at(tree, line) {
    if (tree.kind === "value")
        return { ...tree, line };
    if (tree.kind === "list")
        return { ...tree, line, items: tree.items.map((item) => at(item, line)) };
    return { ...tree, line, members: tree.members.map(([name, member]) => [name, at(member, line)]) };
}


/***/ }),

/***/ 45294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53200);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



const maxDocuments = 2_000;
/**
 * YAML 1.2 with the merge keys of 1.1. Anchors are expanded, so that a change of one shows at every use. Of several
 * documents, Kubernetes objects go by kind and name, Spring profiles by profile, the rest by position.
 */
function parseYaml(text) {
    const lineAt = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .lineCounter */ .LX)(text);
    const trees = [];
    // The check for unique keys compares each with all others; of keys given twice the last one counts here.
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ uniqueKeys: false, logLevel: "silent" });
    for (const { contents, errors } of composer.compose(tokensOf(text, lineAt), false, text.length)) {
        const [error] = errors;
        if (error?.message.includes("call stack"))
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO("is nested too deeply to be read as YAML");
        if (error !== undefined) {
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid YAML: ${error.message.split("\n")[0]}`, lineAt(error.pos[0]));
        }
        if (trees.length === maxDocuments)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`holds more than ${maxDocuments} documents`);
        if (contents !== null)
            trees.push(expand(contents, lineAt));
    }
    return trees.map((tree, index) => ({ name: documentName(tree, index), tree }));
}
/** A file of 1 MB that people or tools wrote has about 250,000. */
const maxLexemes = 400_000;
const maxFlowDepth = 300;
/** Stops at the first error: the parser would collect a million of them before it gave up. */
function* tokensOf(text, lineAt) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    let lexemes = 0;
    let depth = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        lexemes += 1;
        if (lexeme === "[" || lexeme === "{")
            depth += 1;
        else if (lexeme === "]" || lexeme === "}")
            depth -= 1;
        if (lexemes > maxLexemes)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`holds more than ${maxLexemes} words and marks`);
        if (depth > maxFlowDepth)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO("is nested too deeply to be read as YAML");
        yield* checked(parser.next(lexeme), lineAt);
    }
    yield* checked(parser.end(), lineAt);
}
function* checked(tokens, lineAt) {
    for (const token of tokens) {
        if (token.type === "error") {
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid YAML: ${token.message.split("\n")[0]}`, lineAt(token.offset));
        }
        yield token;
    }
}
function documentName(tree, index) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .objectName */ .Hd)(tree) ?? springProfile(tree);
    if (name !== undefined)
        return [name];
    // The first has no prefix: that a second document follows changes nothing in it.
    return index === 0 ? [] : [`[${index}]`];
}
function springProfile(tree) {
    let at = tree;
    for (const name of ["spring", "config", "activate"])
        at = at && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberAt */ .mz)(at, name);
    return at && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(at, "on-profile");
}
/** Bounds what anchors within anchors unfold to, which is a billion values in a few hundred bytes. */
const maxNodes = 100_000;
function expand(root, lineAt) {
    const anchors = new Map();
    const open = new Set();
    let nodes = 0;
    function treeOf(node) {
        nodes += 1;
        if (nodes > maxNodes)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`expands to more than ${maxNodes} values`);
        const line = lineAt(node?.range?.[0] ?? 0);
        if (node === null)
            return { kind: "value", value: "", type: "null", line };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            if (target === undefined)
                throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`refers to an unknown anchor *${node.source}`, line);
            if (open.has(target))
                throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`holds itself through *${node.source}`, line);
            return treeOf(target);
        }
        if ("anchor" in node && typeof node.anchor === "string")
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return { kind: "value", ...scalarValue(node), line };
        open.add(node);
        const tree = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? { kind: "mapping", members: membersOf(node), line }
            : { kind: "list", items: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items.map((item) => treeOf(itemNode(item))) : [], line };
        open.delete(node);
        return tree;
    }
    function membersOf(map) {
        const merged = [];
        const own = [];
        for (const { key, value } of map.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.source ?? key.value ?? "") : keyText(treeOf(key));
            // An empty value has no place of its own; it is where its key is.
            const tree = value === null
                ? { ...treeOf(null), line: lineAt(key.range?.[0] ?? 0) }
                : treeOf(value);
            if (name !== "<<")
                own.push([name, tree]);
            else
                for (const source of tree.kind === "list" ? tree.items.toReversed() : [tree])
                    merged.push(...mergeable(source));
        }
        return [...merged, ...own];
    }
    return treeOf(root);
}
function mergeable(tree) {
    if (tree.kind !== "mapping")
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO("merges something that is not a mapping with <<", tree.line);
    return tree.members;
}
function itemNode(item) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) ? item.value : item;
}
/** `a: {{ .x }}` in a template would otherwise be a mapping with a mapping as its key. */
function keyText(tree) {
    if (tree.kind !== "value")
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO("has a mapping or list as a key", tree.line);
    return tree.value;
}
/** Tags of CloudFormation, Home Assistant and Symfony for a value that lies elsewhere. */
const pointing = /^!(?:Ref|GetAtt|ImportValue|FindInMap|Condition|secret|env|env_var|ENV|reference|include|service|tagged|file)$/u;
function scalarValue(scalar) {
    const { value, source = String(value), tag = "" } = scalar;
    if (pointing.test(tag)) {
        return { value: `${tag} ${source}`, type: "other", references: [{ name: source }] };
    }
    if (typeof value === "string")
        return { value, type: "string" };
    if (typeof value === "number" || typeof value === "bigint")
        return { value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(source), type: "number" };
    if (typeof value === "boolean")
        return { value: String(value), type: "boolean" };
    return value === null ? { value: "", type: "null" } : { value: source, type: "other" };
}


/***/ }),

/***/ 80885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hideTemplates)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);

/** Each becomes a setting of its own; the largest charts have some hundred a file. */
const maxExpressions = 20_000;
const ends = { "{{": "}}", "{%": "%}", "<%": "%>", "{#": "#}", "%{": "}" };
/** What renders nothing itself. */
const statement = /^(?:\{%|\{#|%\{|<%(?!=)|\{\{[-~]? ?(?:\/\*|#|\/|!|(?:if|else|end|range|with|define|block|each|unless|fail|break|continue)\b|\$?\w+(?:, ?\$\w+)? ?:?= ))/u;
/** Of these, what decides which lines are rendered. */
const choosing = /^(?:(?:\{\{|\{%|<%|%\{)[-~=+]? ?#?(?:if|elif|elsif|else if|unless|range|with|for|each)|\{%[-~+]? ?(?:include|import|from|extends))\b/u;
const names = /^\{\{-? ?(?:define|block) "([^"]{1,200})"/u;
/**
 * Helm, Jinja, ERB and Handlebars templates are the format that they render to but for their expressions. A line that
 * is nothing but expressions becomes empty, an expression becomes a word; lines keep their numbers. `quoted` is for
 * formats in which a bare word is no value. Undefined when there is no expression.
 */
function hideTemplates(text, { quoted = false } = {}) {
    const found = expressionsIn(text);
    if (found.length === 0)
        return undefined;
    if (found.length > maxExpressions)
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`holds more than ${maxExpressions} expressions`);
    const lineAt = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .lineCounter */ .LX)(text);
    const hidden = [];
    const statements = [];
    const defined = [];
    const parts = [];
    let from = 0;
    for (const { start, end } of found) {
        const source = text.slice(start, end);
        const begin = source.slice(0, 300).replaceAll(/\s+/gu, " ");
        const line = lineAt(start);
        parts.push(text.slice(from, start));
        const name = names.exec(begin)?.[1];
        if (name !== undefined)
            defined.push({ name, line });
        if (choosing.test(begin))
            statements.push(told(source, line));
        if (!statement.test(begin)) {
            const word = `tpl${hidden.push({ source, line }) - 1}tpl`;
            const isValue = quoted && /[:[,]\s*$/u.test(text.slice(Math.max(from, start - 100), start));
            parts.push(isValue ? `"${word}"` : word);
        }
        // What follows stays on its line.
        parts.push("\n".repeat(source.split("\n").length - 1));
        from = end;
    }
    parts.push(text.slice(from));
    const lines = parts
        .join("")
        .split("\n")
        .map((line) => {
        if (!/^\s*(?:tpl\d{1,9}tpl\s*)+$/u.test(line))
            return line;
        for (const [, index] of line.matchAll(/tpl(\d{1,9})tpl/gu)) {
            const { source = "", line: at = 1 } = hidden[Number(index)] ?? {};
            statements.push(told(source, at));
        }
        return "";
    });
    const show = (part) => part.includes("tpl")
        ? part.replace(/tpl(\d{1,9})tpl/gu, (word, index) => hidden[Number(index)]?.source ?? word)
        : part;
    return {
        text: lines.join("\n"),
        restore: (setting) => ({
            ...setting,
            key: setting.key.map(show),
            value: setting.value === undefined ? undefined : show(setting.value),
        }),
        statements,
        defined,
    };
}
/** A statement's key has its place only, and so is paired by what it says. */
function told(source, line) {
    const inner = source.replace(/^(?:\{\{|\{%|<%|%\{)[-~=+]?/u, "").replace(/[-~]?(?:\}\}|%\}|%>|\})$/u, "");
    const value = inner.slice(0, 2_000).replaceAll(/\s+/gu, " ").trim();
    return { key: ["{{ }}", `[${line}]`], value, type: "other", line };
}
/** Where each expression begins and ends; one that is never closed is text. */
function expressionsIn(text) {
    const found = [];
    // `%{if}` of Terraform only where it begins a line: elsewhere it is too common for something else.
    const open = /\{\{|\{%|<%|\{#|%\{/gu;
    /** Marks that do not close any more need not be looked for again. */
    const gone = new Set();
    for (let match = open.exec(text); match !== null; match = open.exec(text)) {
        const close = ends[match[0]];
        if (gone.has(close) || (match[0] === "%{" && !isDirective(text, match.index)))
            continue;
        const closing = text.indexOf(close, match.index + 2);
        if (closing === -1)
            gone.add(close);
        // `${{ }}` is for GitHub Actions and no template of the file.
        else if (text[match.index - 1] !== "$") {
            found.push({ start: match.index, end: closing + close.length });
            open.lastIndex = closing + close.length;
        }
    }
    return found;
}
function isDirective(text, at) {
    const begins = /(?:^|\n)[ \t]{0,79}$/u.test(text.slice(Math.max(0, at - 80), at));
    return begins && /^%\{~? ?(?:if|else|endif|for|endfor)\b/u.test(text.slice(at, at + 20));
}


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   h: () => (/* binding */ toml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53200);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



/** TOML 1.0; arrays of tables are lists. */
const toml = {
    name: "TOML",
    matches: (path) => /\.toml$|^pipfile$/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    parse: (text) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(parseToml(text)),
};
function parseToml(text) {
    const [root] = bodyOf(text);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nest */ .$I)(root.body.flatMap((node) => node.type === "TOMLKeyValue"
        ? [{ path: pathOf(node.key), tree: treeOf(node.value) }]
        : node.body.map((pair) => ({
            path: [...node.resolvedKey.map(segment), ...pathOf(pair.key)],
            tree: treeOf(pair.value),
        }))));
}
function bodyOf(text) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text).body;
    }
    catch (error) {
        if (error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid TOML: ${error.message}`, error.lineNumber);
        throw error;
    }
}
function treeOf(node) {
    const { line } = node.loc.start;
    if (node.type === "TOMLArray")
        return { kind: "list", items: node.elements.map(treeOf), line };
    if (node.type === "TOMLInlineTable") {
        const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nest */ .$I)(node.body.map(({ key, value }) => ({ path: pathOf(key), tree: treeOf(value) })));
        return { ...tree, line };
    }
    if (node.kind === "string")
        return { kind: "value", value: node.value, type: "string", line };
    if (node.kind === "boolean")
        return { kind: "value", value: String(node.value), type: "boolean", line };
    if (node.kind === "integer" || node.kind === "float") {
        return { kind: "value", value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(node.number), type: "number", line };
    }
    return { kind: "value", value: node.datetime, type: "other", line };
}
function pathOf({ keys }) {
    return keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
}
function segment(key) {
    return typeof key === "number" ? `[${key}]` : key;
}


/***/ }),

/***/ 63543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5932);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);


/** Bounds on what one file may unfold to: anchors that multiply and brackets that never end stop here. */
const maxSettings = 50_000;
const maxDepth = 200;
/**
 * The values in a tree with their key paths. Of a name given twice the last one counts, unless both may: in a template
 * only one of `repeated` names is rendered.
 */
function settingsOf(tree, root = [], { repeated = false } = {}) {
    const settings = [];
    let visited = 0;
    function visit(at, key) {
        visited += 1;
        if (visited > maxSettings)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`holds more than ${maxSettings} values when it is expanded`);
        if (key.length > maxDepth)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`is nested more than ${maxDepth} levels deep`, at.line);
        if (at.kind === "value") {
            const { value, type, line, references = pointerIn(key, at) } = at;
            settings.push({ key, value, type, line, ...(references && { references }) });
            return;
        }
        const all = at.kind === "mapping" ? at.members : itemsByName(at, { key, repeated });
        const members = repeated ? all : [...new Map(all)];
        if (members.length === 0 && key.length > 0) {
            settings.push({ key, value: at.kind === "mapping" ? "{}" : "[]", type: "other", line: at.line });
        }
        for (const [name, member] of members) {
            visit(isEnvironment(key) ? asText(member) : member, [...key, name]);
        }
    }
    visit(tree, root);
    return settings;
}
/** The tree that holds each given one at its path; position segments such as "[0]" make lists. */
function nest(entries, depth = 0) {
    const here = entries.findLast(({ path }) => path.length <= depth);
    if (here !== undefined)
        return here.tree;
    if (depth > maxDepth)
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`is nested more than ${maxDepth} levels deep`, entries[0]?.tree.line);
    const groups = new Map();
    for (const entry of entries) {
        const segment = entry.path[depth];
        const group = groups.get(segment);
        if (group === undefined)
            groups.set(segment, [entry]);
        else
            group.push(entry);
    }
    const line = entries[0]?.tree.line ?? 1;
    const members = [...groups].map(([name, group]) => [name, nest(group, depth + 1)]);
    if (members.length === 0 || !members.every(([name]) => (0,_diff_change_js__WEBPACK_IMPORTED_MODULE_1__.isPosition)(name)))
        return { kind: "mapping", members, line };
    return { kind: "list", items: members.map(([, item]) => item), line };
}
/** `Deployment/api` for a Kubernetes object. */
function objectName(tree) {
    const kind = textAt(tree, "kind");
    const metadata = memberAt(tree, "metadata");
    const name = metadata && textAt(metadata, "name");
    return kind !== undefined && name !== undefined ? `${kind}/${name}` : undefined;
}
function memberAt(tree, name) {
    return tree.kind === "mapping" ? tree.members.findLast(([known]) => known === name)?.[1] : undefined;
}
function textAt(tree, name) {
    const member = memberAt(tree, name);
    return member?.kind === "value" ? member.value : undefined;
}
/** The shortest text of a number, so that 1e3 and 1_000 are the same; as written where that would lose digits. */
function numberText(source) {
    const plain = source.replaceAll("_", "");
    const value = Number(plain);
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    return exact ? String(value) : plain;
}
/** Environment variables are text, whatever their notation: 30 and "30" are the same to a process. */
function isEnvironment(key) {
    return /^env(ironment)?$/iu.test(key.at(-1) ?? "");
}
function asText(tree) {
    return tree.kind === "value" && tree.type !== "null" ? { ...tree, type: "string" } : tree;
}
function itemsByName(list, { key, repeated }) {
    return (namedItems(list, repeated) ??
        assignments(list, { environment: isEnvironment(key), repeated }) ??
        commandOptions(list) ??
        list.items.map((item, index) => [`[${index}]`, item]));
}
/** Members of a list whose items have names; undefined when two have the same and only one of them could be seen. */
function unlessTwice(named, repeated) {
    if (named.length === 0)
        return undefined;
    return repeated || new Set(named.map(([name]) => name)).size === named.length ? named : undefined;
}
/** `- name: A` items: the name becomes the key, and `value` the value if nothing else is there. */
function namedItems({ items }, repeated) {
    for (const identity of ["name", "Name", "key", "Key", "id"]) {
        const named = [];
        for (const [index, item] of items.entries()) {
            const name = textAt(item, identity) ?? objectName(item);
            const hasName = name !== undefined && name !== "" && item.kind === "mapping";
            // Beside named items a template may include others.
            if (!hasName && repeated && item.kind === "value") {
                named.push([`[${index}]`, item]);
                continue;
            }
            if (!hasName)
                break;
            const rest = item.members.filter(([member]) => member !== identity);
            const only = rest.length === 1 && /^value$/iu.test(rest[0][0]) ? rest[0][1] : undefined;
            named.push([name, only ?? { ...item, members: rest }]);
        }
        const isWhole = named.length === items.length && named.some(([name]) => !(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_1__.isPosition)(name));
        const known = isWhole ? unlessTwice(named, repeated) : undefined;
        if (known !== undefined)
            return known;
    }
    return undefined;
}
/** `- NAME=value` items are the list form of a mapping; in an environment, `- NAME` passes a variable through. */
function assignments({ items }, { environment, repeated }) {
    const named = [];
    for (const item of items) {
        const parts = item.kind === "value" ? /^(-{0,2}[A-Za-z_][\w.-]*)(?:=(.*))?$/su.exec(item.value) : null;
        if (parts === null || (parts[2] === undefined && !environment))
            return undefined;
        const passedOn = parts[2] === undefined;
        named.push([
            parts[1],
            { ...item, value: parts[2] ?? "", type: passedOn ? "null" : "string" },
        ]);
    }
    return unlessTwice(named, repeated);
}
/** `["serve", "--timeout", "30", "--retries=5"]`: options go by their name, the other arguments by position. */
function commandOptions({ items }) {
    const named = new Map();
    let option;
    for (const [index, item] of items.entries()) {
        if (item.kind !== "value")
            return undefined;
        const parts = /^(--[\w.-]+)(?:=(.*))?$/su.exec(item.value);
        const name = parts?.[1] ?? option ?? `[${index}]`;
        if (named.has(name) && option === undefined)
            return undefined;
        named.set(name, { ...item, value: parts === null ? item.value : (parts[2] ?? "") });
        option = parts !== null && parts[2] === undefined ? name : undefined;
    }
    return [...named.keys()].some((name) => name.startsWith("--")) ? [...named] : undefined;
}
/** Where Kubernetes and CloudFormation name what holds the value: `secretKeyRef.name`, `Fn::GetAtt[1]`, `Ref`. */
const pointers = /^(?:secretKeyRef|configMapKeyRef|secretRef|configMapRef|secretName|existingSecret|remoteRef|fieldRef|envFrom|Ref|Fn::(?:Ref|GetAtt|ImportValue))$/u;
function pointerIn(key, { value, type }) {
    if (type !== "string" || value === "")
        return undefined;
    return key.slice(-2).some((segment) => pointers.test(segment)) ? [{ name: value }] : undefined;
}


/***/ }),

/***/ 84658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseXml),
/* harmony export */   _: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53200);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



/**
 * XML: elements and attributes are names alike. Elements told apart by a `name`, `key` or `id` go by it
 * (`<add key="Timeout" value="30"/>`). Entities of a document's own are not expanded.
 */
const xml = {
    name: "XML",
    matches: (path) => /\.(xml|config|csproj|fsproj|vbproj|props|targets|wsdl|plist|nuspec|runsettings|settings|xconf)$/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    parse: (text) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(parseXml(text)),
};
const maxDepth = 200;
function parseXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: true });
    const root = { name: "", line: 1, attributes: [], children: [], text: "", textLine: 1 };
    const open = [root];
    const here = () => open.at(-1);
    parser.on("error", (error) => {
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid XML: ${error.message.replace(/^\d+:\d+: /u, "")}`, parser.line);
    });
    parser.on("opentagstart", ({ name }) => {
        if (open.length > maxDepth)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is nested more than ${maxDepth} levels deep`, parser.line);
        open.push({ name, line: parser.line, attributes: [], children: [], text: "", textLine: parser.line });
    });
    parser.on("attribute", ({ name, value }) => {
        if (/^xmlns|^xsi:/u.test(name))
            return;
        here().attributes.push([name, { kind: "value", value, type: "string", line: parser.line }]);
    });
    const addText = (found) => {
        const element = here();
        // The event comes when the text has ended.
        const breaks = found.trimStart().split("\n").length - 1;
        if (element.text.trim() === "")
            element.textLine = parser.line - breaks;
        element.text += found;
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
    parser.on("closetag", () => {
        const element = open.pop();
        const isNamed = element.attributes.some(([name]) => /^(?:name|key|id)$/iu.test(name));
        here().children.push({ name: element.name, tree: treeOf(element), isNamed });
    });
    parser.write(text).close();
    return treeOf(root);
}
/** Apple's property lists name a value by the element before it. */
function propertyList(children, line) {
    const members = [];
    let key;
    for (const { name, tree } of children) {
        if (name === "key" && tree.kind === "value")
            key = tree.value;
        else if (key !== undefined) {
            const isSwitch = name === "true" || name === "false";
            members.push([key, isSwitch ? { kind: "value", value: name, type: "boolean", line: tree.line } : tree]);
        }
    }
    return { kind: "mapping", members, line };
}
function treeOf({ name: element, line, attributes, children, text, textLine }) {
    const content = text.trim();
    if (element === "dict")
        return propertyList(children, line);
    const value = {
        kind: "value",
        value: content,
        type: "string",
        line: content === "" ? line : textLine,
    };
    if (attributes.length === 0 && children.length === 0)
        return value;
    const groups = new Map();
    for (const child of children) {
        const group = groups.get(child.name);
        if (group === undefined)
            groups.set(child.name, [child]);
        else
            group.push(child);
    }
    const members = [...groups].map(([name, group]) => {
        const [only] = group;
        // A single `<add key="A"/>` is keyed like one of many, so that a second changes nothing in the first.
        if (only !== undefined && group.length === 1 && !only.isNamed)
            return [name, only.tree];
        return [name, { kind: "list", items: group.map(({ tree }) => tree), line: only.tree.line }];
    });
    if (content !== "")
        members.push(["#text", value]);
    return { kind: "mapping", members: [...attributes, ...members], line };
}


/***/ })

};
