-- Turns blocks of code with the class `ml-exercise` or `ml-run` into elements that are judged or run in the
-- reader's browser. The document, or the project, names the site: `ml-judge: https://your-host/`.

local site = nil
local found = false

local attributes = {
  exercise = { "height", "lines", "loading", "tabs", "theme", "view", "name", "required" },
  run = { "session", "packages", "lines", "theme" },
}

local function escaped(text)
  return (text:gsub("&", "&amp;"):gsub('"', "&quot;"):gsub("<", "&lt;"):gsub(">", "&gt;"))
end

-- A script's text ends at its end tag, whatever is meant by it.
local function in_script(text)
  return (text:gsub("</([Ss][Cc][Rr][Ii][Pp][Tt])", "<\\/%1"):gsub("<!%-%-", "<\\!--"))
end

local function written(block, names)
  local parts = {}
  if block.identifier ~= "" then
    table.insert(parts, ' id="' .. escaped(block.identifier) .. '"')
  end
  for _, name in ipairs(names) do
    local value = block.attributes[name]
    if value then
      table.insert(parts, " " .. name .. '="' .. escaped(value) .. '"')
    end
  end
  return table.concat(parts)
end

local function element(tag, block, names, kind)
  found = true
  return pandoc.RawBlock(
    "html",
    "<" .. tag .. written(block, names) .. '><script type="' .. kind .. '">\n'
      .. in_script(block.text) .. "\n</script></" .. tag .. ">"
  )
end

local function code_block(block)
  -- Elsewhere the block stays what it is: code to read.
  if not FORMAT:match("html") then
    return nil
  end
  if block.classes:includes("ml-exercise") then
    return element("ml-problem", block, attributes.exercise, "text/markdown")
  end
  if block.classes:includes("ml-run") then
    return element("ml-run", block, attributes.run, "text/python")
  end
  return nil
end

local function read_site(meta)
  if meta["ml-judge"] then
    site = pandoc.utils.stringify(meta["ml-judge"]):gsub("/?$", "/")
  end
end

local function add_script(document)
  if not found then
    return nil
  end
  if not site then
    error("ml-judge: name the site that has the judge, with a line such as  ml-judge: https://your-host/")
  end
  local script = '<script type="module" src="' .. escaped(site) .. 'embed.js"></script>'
  if quarto and quarto.doc then
    quarto.doc.include_text("in-header", script)
    return nil
  end
  local header = document.meta["header-includes"] or pandoc.MetaList({})
  if pandoc.utils.type(header) ~= "List" then
    header = pandoc.MetaList({ header })
  end
  table.insert(header, pandoc.MetaBlocks({ pandoc.RawBlock("html", script) }))
  document.meta["header-includes"] = header
  return document
end

return { { Meta = read_site }, { CodeBlock = code_block }, { Pandoc = add_script } }
