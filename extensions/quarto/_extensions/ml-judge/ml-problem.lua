-- {{< ml-problem stable-softmax "Stable softmax" >}}: a problem of the site that the document names.

local function escaped(text)
  return (text:gsub("&", "&amp;"):gsub('"', "&quot;"):gsub("<", "&lt;"):gsub(">", "&gt;"))
end

return {
  ["ml-problem"] = function(args, kwargs, meta)
    local slug = pandoc.utils.stringify(args[1] or "")
    local title = args[2] and pandoc.utils.stringify(args[2]) or slug
    if slug == "" or not meta["ml-judge"] then
      error('ml-problem: write {{< ml-problem slug "Title" >}}, and ml-judge: https://your-host/ above the text')
    end
    local site = pandoc.utils.stringify(meta["ml-judge"]):gsub("/?$", "/")
    local address = site .. "problems/" .. slug .. "/"
    local link = "Solve “" .. title .. "” in your browser"
    if not quarto.doc.is_format("html") then
      return pandoc.Link(link, address)
    end
    quarto.doc.include_text(
      "in-header",
      '<script type="module" src="' .. escaped(site) .. 'embed.js"></script>'
    )
    local extra = ""
    for _, name in ipairs({ "height", "lines", "loading", "tabs", "theme", "view" }) do
      local value = pandoc.utils.stringify(kwargs[name] or "")
      if value ~= "" then
        extra = extra .. " " .. name .. '="' .. escaped(value) .. '"'
      end
    end
    return pandoc.RawBlock(
      "html",
      '<ml-problem problem="' .. escaped(slug) .. '"' .. extra
        .. ' style="display:block;height:min(36em,90vh)"><a href="' .. escaped(address) .. '">'
        .. escaped(link) .. " →</a></ml-problem>"
    )
  end,
}
