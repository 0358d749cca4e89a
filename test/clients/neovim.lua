-- Resolint in Neovim (0.7 and newer), set up as docs/editors.md tells, on a copy of a sample.
-- Run by neovim.mjs, which sets RESOLINT_CLI and RESOLINT_DRAFT.
local draft = vim.env.RESOLINT_DRAFT
local passed, failed = 0, 0

local function check(name, test)
  local ok, problem = pcall(test)
  if ok then
    passed = passed + 1
    io.write('  ✔ ' .. name .. '\n')
  else
    failed = failed + 1
    io.write('  ✖ ' .. name .. ': ' .. tostring(problem) .. '\n')
  end
end

local function wait_for(what, condition)
  assert(vim.wait(20000, condition, 50), 'timed out waiting for ' .. what)
end

vim.cmd('edit ' .. vim.fn.fnameescape(draft))
vim.bo.filetype = 'un-resolution'
local buffer = vim.api.nvim_get_current_buf()

local config = {
  name = 'resolint',
  cmd = { 'node', vim.env.RESOLINT_CLI, 'lsp', '--stdio' },
  root_dir = vim.fn.fnamemodify(draft, ':h'),
  init_options = { rules = { ['style/per-cent'] = 'hint' } },
}
local id
if vim.lsp.start then
  id = vim.lsp.start(config)
else
  id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, id)
end

local function findings(rule)
  return vim.tbl_filter(function(finding)
    return finding.source == 'resolint' and (rule == nil or finding.code == rule)
  end, vim.diagnostic.get(buffer))
end

local function ask(method, params)
  local client = vim.lsp.get_client_by_id(id)
  local answer = client.request_sync(method, params, 20000, buffer)
  assert(answer, 'no answer to ' .. method)
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

local document = { uri = vim.uri_from_bufnr(buffer) }
local function range_of(finding)
  return {
    start = { line = finding.lnum, character = finding.col },
    ['end'] = { line = finding.end_lnum, character = finding.end_col },
  }
end

check('shows what is found', function()
  wait_for('findings', function()
    return #findings() > 10
  end)
  local finding = findings('punctuation/preamble-comma')[1]
  assert(finding, 'no finding at the end of the paragraph')
  assert(finding.severity == vim.diagnostic.severity.ERROR)
end)

check('takes settings from init_options', function()
  local finding = findings('style/per-cent')[1]
  assert(finding and finding.severity == vim.diagnostic.severity.HINT, vim.inspect(finding))
end)

check('mends a finding by a code action', function()
  local finding = findings('punctuation/preamble-comma')[1]
  local actions = ask('textDocument/codeAction', {
    textDocument = document,
    range = range_of(finding),
    context = { diagnostics = {}, only = { 'quickfix' } },
  })
  local fix = vim.tbl_filter(function(action)
    return action.isPreferred
  end, actions)[1]
  assert(fix, 'no code action')
  vim.lsp.util.apply_workspace_edit(fix.edit, 'utf-16')
  local line = vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, true)[1]
  assert(line:sub(-1) == ',', line)
  wait_for('one finding less', function()
    return #findings('punctuation/preamble-comma') == 0
  end)
end)

check('tells of what is cited', function()
  local finding = findings('citation/date-correct')[1]
  local hover = ask('textDocument/hover', { textDocument = document, position = range_of(finding).start })
  assert(hover and hover.contents.value:find('75/155', 1, true), vim.inspect(hover))
end)

check('outlines the draft', function()
  local symbols = ask('textDocument/documentSymbol', { textDocument = document })
  assert(#symbols > 0)
end)

check('mends all that is safe at once', function()
  local last = vim.api.nvim_buf_line_count(buffer)
  local actions = ask('textDocument/codeAction', {
    textDocument = document,
    range = { start = { line = 0, character = 0 }, ['end'] = { line = last, character = 0 } },
    context = { diagnostics = {}, only = { 'source.fixAll' } },
  })
  assert(#actions == 1, #actions .. ' actions')
  local before = #findings()
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  wait_for('fewer findings', function()
    return #findings() < before - 10
  end)
end)

io.write(passed .. ' passed, ' .. failed .. ' failed\n')
vim.cmd(failed == 0 and 'qall!' or 'cquit! 1')
